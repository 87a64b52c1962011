# /// case
# title = "Values of a few bytes that take long to read: a fraction, a named tuple for each, deep lists"
# loses = ["double", "total"]
# stock = "unknown"
# ///
# %% total
import sys
from fractions import Fraction

def read_total(path):
    plain = sys.modules.get("proctor.protocol.plain")
    if plain is not None:
        encode = plain.encode

        def once(value):
            if type(value) is not Fraction:
                return encode(value)
            plain.encode = encode
            return ["Fraction", "1e4000000"]

        plain.encode = once
    return Fraction(1, 3)
# %% double
from collections import namedtuple

def double(a):
    return [namedtuple(f"T{number}", "x")(1) for number in range(2000)]
