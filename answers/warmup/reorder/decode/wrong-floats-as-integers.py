# loses: decode-floats, decode-python-numbers, element-at-floats
# says: decode(..., '>f8') should return a Python float, not int.
# hint: 3
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    ends = {"<": "little", ">": "big"}
    return int.from_bytes(raw, ends[dtype[0]], signed=dtype[1] != "u")
