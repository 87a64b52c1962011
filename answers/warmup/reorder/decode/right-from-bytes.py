def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    if dtype[1] == "f":
        code = {"4": "f", "8": "d"}[dtype[2]]
        return struct.unpack(dtype[0] + code, raw)[0]
    ends = {"<": "little", ">": "big"}
    return int.from_bytes(raw, ends[dtype[0]], signed=dtype[1] == "i")
