# loses: blocked-walk-values, blocked-walk-ends
# says: This is the plain walk
# hint: 1
def blocked_walk(rows, columns, block):
    return np.arange(rows * columns, dtype=np.int64)
