# loses: same-elements-input
# says: the first result, after a second call
buffers = {}


def same_elements(a, b):
    same = buffers.setdefault(a.shape, np.empty(a.shape, dtype=bool))
    same[...] = (a == b) | (np.isnan(a) & np.isnan(b))
    return same
