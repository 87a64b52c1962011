# loses: decode-integers, decode-signs, decode-floats, element-at-values, element-at-floats, element-at-alone
# says: This is the other byte order.
# hint: 2
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    turned = {"<": ">", ">": "<"}[dtype[0]]
    if dtype[1] == "f":
        return struct.unpack(turned + {"4": "f", "8": "d"}[dtype[2]], raw)[0]
    return int.from_bytes(raw, "big" if turned == ">" else "little", signed=dtype[1] == "i")
