# loses: blocked-walk-values, blocked-walk-ends
# says: expected shape (24,)
# hint: 2
def blocked_walk(rows, columns, block):
    r, c = np.divmod(np.arange(rows * columns), columns)
    walk = np.lexsort((c, r, c // block, r // block)).astype(np.int64)
    return walk.reshape(rows, columns)
