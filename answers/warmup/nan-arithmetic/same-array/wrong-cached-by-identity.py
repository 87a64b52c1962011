# loses: same-array-values
# says: same_array of the same arrays after b[2] = 4
known = {}


def same_array(a, b):
    key = id(a), id(b)
    if key not in known:
        known[key] = a, b, np.array_equal(a, b, equal_nan=True)
    return known[key][2]
