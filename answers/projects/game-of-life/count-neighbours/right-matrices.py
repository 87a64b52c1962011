# way: With two matrix products: a matrix with three diagonals of ones adds up neighbours, first in columns, then in rows.
def count_neighbours(world):
    def three(n):
        ones = np.eye(n, dtype=np.int64)
        return ones + np.roll(ones, 1, 0) + np.roll(ones, -1, 0)

    rows, columns = world.shape
    return (three(rows) @ world @ three(columns) - world).astype(np.uint8)
