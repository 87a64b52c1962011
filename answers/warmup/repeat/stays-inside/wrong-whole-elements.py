# loses: stays-inside-end
# says: (2, 3), (3, 5)): expected False, got True
# hint: 3
def stays_inside(Z, shape, strides):
    if 0 in shape:
        return True
    steps = [(n - 1) * (s // Z.itemsize) for n, s in zip(shape, strides)]
    return min(steps, default=0) >= 0 and sum(steps) < Z.size
