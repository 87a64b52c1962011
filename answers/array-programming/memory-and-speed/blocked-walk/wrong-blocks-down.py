# loses: blocked-walk-values, blocked-walk-ends
# says: The blocks are visited down the columns
# hint: 1
def blocked_walk(rows, columns, block):
    r, c = np.divmod(np.arange(rows * columns), columns)
    return np.lexsort((c, r, r // block, c // block)).astype(np.int64)
