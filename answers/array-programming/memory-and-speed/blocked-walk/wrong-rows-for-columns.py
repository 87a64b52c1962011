# loses: blocked-walk-values, blocked-walk-ends
# says: blocked_walk(
def blocked_walk(rows, columns, block):
    r, c = np.divmod(np.arange(rows * columns), rows)
    return np.lexsort((c, r, c // block, r // block)).astype(np.int64)
