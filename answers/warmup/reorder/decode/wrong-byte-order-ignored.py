# loses: decode-integers, decode-signs, decode-floats, element-at-values, element-at-floats
# says: This is the other byte order.
# hint: 2
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    if dtype[1] == "f":
        return struct.unpack({"4": ">f", "8": ">d"}[dtype[2]], raw)[0]
    return int.from_bytes(raw, "big", signed=dtype[1] == "i")
