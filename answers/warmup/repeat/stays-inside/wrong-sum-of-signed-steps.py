# loses: stays-inside-backwards
# says: One axis is enough to leave it
# hint: 2
def stays_inside(Z, shape, strides):
    if 0 in shape:
        return True
    last = sum((n - 1) * s for n, s in zip(shape, strides))
    return 0 <= last <= Z.nbytes - Z.itemsize
