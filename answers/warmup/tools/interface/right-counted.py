# way: All from the shape: the size is its product, and the length its first number, if it has one.
import math


def interface(Z):
    facts = {"size": math.prod(Z.shape), "dtype": Z.dtype.__str__()}
    facts["shape"] = tuple(int(n) for n in Z.shape)
    facts["length"] = next(iter(Z.shape), None)
    return facts
