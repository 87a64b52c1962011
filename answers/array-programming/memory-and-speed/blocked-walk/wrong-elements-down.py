# loses: blocked-walk-values, blocked-walk-ends
# says: Within a block, go row by row
# hint: 1
def blocked_walk(rows, columns, block):
    r, c = np.divmod(np.arange(rows * columns), columns)
    return np.lexsort((r, c, c // block, r // block)).astype(np.int64)
