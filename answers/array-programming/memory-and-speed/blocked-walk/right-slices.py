# way: Block by block: slices stop where the array stops, so the ends need no special case.
def blocked_walk(rows, columns, block):
    Z = np.arange(rows * columns, dtype=np.int64).reshape(rows, columns)
    walk = []
    for i in range(0, rows, block):
        for j in range(0, columns, block):
            walk.append(Z[i : i + block, j : j + block].ravel())
    return np.concatenate(walk)
