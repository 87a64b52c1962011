import functools


@functools.cache
def mirrored_rule(rule):
    table = np.array([rule >> k & 1 for k in range(8)], dtype=np.uint8)
    return int(np.packbits(table.reshape(2, 2, 2).T.ravel(), bitorder="little")[0])
