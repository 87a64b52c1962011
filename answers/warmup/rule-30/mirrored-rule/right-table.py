def mirrored_rule(rule):
    table = np.unpackbits(np.array([rule], dtype=np.uint8), bitorder="little")
    return np.packbits(table[[0, 4, 2, 6, 1, 5, 3, 7]], bitorder="little")[0]
