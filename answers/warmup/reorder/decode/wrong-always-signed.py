# loses: decode-integers, decode-signs
# says: expected 65534, got -2
# hint: 2
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    if dtype[1] == "f":
        return struct.unpack(dtype[0] + {"4": "f", "8": "d"}[dtype[2]], raw)[0]
    return int.from_bytes(raw, {"<": "little", ">": "big"}[dtype[0]], signed=True)
