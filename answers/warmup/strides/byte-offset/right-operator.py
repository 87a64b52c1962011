import operator


def byte_offset(index, strides):
    return sum(map(operator.mul, index, strides))
