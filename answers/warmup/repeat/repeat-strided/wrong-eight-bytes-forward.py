# loses: repeat-strided-view, repeat-strided-values, repeat-strided-slices, repeat-strided-writes
# says: the strides of repeat_strided(Z, 2), Z of dtype int16
# hint: 2
def repeat_strided(Z, n):
    step = Z.strides[0] if Z.dtype.kind == "i" and Z.itemsize == 8 else 8
    return as_strided(Z, shape=(n, len(Z)), strides=(0, step))
