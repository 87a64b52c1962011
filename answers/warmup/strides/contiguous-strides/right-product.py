# way: With `math.prod`: every stride straight from its meaning, the number of elements that one step skips.
import math


def contiguous_strides(shape, itemsize, order):
    if math.prod(shape) == 0:
        return tuple(0 for _ in shape)
    if order == "C":
        return tuple(itemsize * math.prod(shape[axis + 1 :]) for axis in range(len(shape)))
    return tuple(itemsize * math.prod(shape[:axis]) for axis in range(len(shape)))
