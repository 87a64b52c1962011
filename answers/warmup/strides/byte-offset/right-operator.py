# way: With `map` and `operator.mul`: it takes two tuples side by side, and no pair needs names.
import operator


def byte_offset(index, strides):
    return sum(map(operator.mul, index, strides))
