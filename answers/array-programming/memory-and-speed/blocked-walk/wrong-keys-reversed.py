# loses: blocked-walk-values, blocked-walk-ends
# says: blocked_walk(
def blocked_walk(rows, columns, block):
    r, c = np.divmod(np.arange(rows * columns), columns)
    return np.lexsort((r // block, c // block, r, c)).astype(np.int64)
