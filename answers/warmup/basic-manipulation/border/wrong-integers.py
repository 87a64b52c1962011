# loses: border-values, border-thin
# says: expected dtype float64, got dtype int64
# hint: 2
def border(rows, columns):
    Z = np.ones((rows, columns), dtype=np.int64)
    Z[1:-1, 1:-1] = 0
    return Z
