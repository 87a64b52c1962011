# way: `ChainMap` looks through several dictionaries without copying them, until `dict` makes one.
from collections import ChainMap


def info(Z):
    return dict(ChainMap({"endianness": endianness(Z)}, interface(Z), layout(Z), properties(Z)))
