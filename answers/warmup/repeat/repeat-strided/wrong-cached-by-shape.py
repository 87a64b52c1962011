# loses: repeat-strided-view, repeat-strided-slices
# says: repeat_strided of another array of the same shape
known = {}


def repeat_strided(Z, n):
    key = (len(Z), n, Z.dtype.str)
    if key not in known:
        known[key] = as_strided(Z, shape=(n, len(Z)), strides=(0, Z.strides[0]))
    return known[key]
