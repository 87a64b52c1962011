# way: With the numbers of the birds: `i != j` is a comparison of a column with a row.
def who_sees_whom(ways, radius):
    i = np.arange(len(ways))
    dx, dy = np.moveaxis(ways, -1, 0)
    return (np.hypot(dx, dy) < radius) & (i[:, np.newaxis] != i)
