# loses: array-strides-edges
# says: uses `.strides`
# hint: 1
def strides(Z):
    steps = [s for n, s in zip(Z.shape, getattr(Z, "strides")) if n > 1]
    falling = steps == sorted(steps, reverse=True)
    order = "C" if Z.size == 0 or falling else "F"
    return contiguous_strides(Z.shape, Z.itemsize, order)
