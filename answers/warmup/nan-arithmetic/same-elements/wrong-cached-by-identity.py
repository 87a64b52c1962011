# loses: same-elements-input
# says: same_elements of the same arrays after b[0] = 2
known = {}


def same_elements(a, b):
    key = id(a), id(b)
    if key not in known:
        known[key] = a, b, (a == b) | (np.isnan(a) & np.isnan(b))
    return known[key][2].copy()
