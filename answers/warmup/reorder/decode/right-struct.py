# way: With `struct` for every kind: one table of letters, and one call.
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    codes = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I"}
    codes |= {"i8": "q", "u8": "Q", "f4": "f", "f8": "d"}
    (number,) = struct.unpack(dtype[0] + codes[dtype[1:]], raw)
    return number
