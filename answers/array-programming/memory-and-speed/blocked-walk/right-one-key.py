# way: One number for each block, counted in the order of the visits, and a stable sort by it.
def blocked_walk(rows, columns, block):
    r, c = np.indices((rows, columns))
    across = -(-columns // block)
    key = r // block * across + c // block
    return np.argsort(key, axis=None, kind="stable").astype(np.int64)
