# way: With `itertools.accumulate`: running products of Python's own integers, which never overflow.
import itertools
import operator


def contiguous_strides(shape, itemsize, order):
    lengths = shape if order == "F" else shape[::-1]
    steps = list(itertools.accumulate(lengths, operator.mul, initial=itemsize))[:-1]
    if steps and not all(shape):
        steps = [0] * len(steps)
    return tuple(steps) if order == "F" else tuple(steps)[::-1]
