import functools


def _decode(codes, raw, dtype):
    return struct.unpack(dtype[0] + codes[dtype[1:]], raw)[0]


decode = functools.partial(
    _decode,
    {"i1": "b", "i2": "h", "i4": "i", "i8": "q", "u1": "B", "u2": "H", "u4": "I", "u8": "Q"}
    | {"f4": "f", "f8": "d"},
)
