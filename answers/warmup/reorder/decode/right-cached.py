import functools


@functools.cache
def decode(raw, dtype):
    """Without np, as the prompt says."""
    if dtype[1] == "f":
        return struct.unpack(dtype[0] + {"4": "f", "8": "d"}[dtype[2]], raw)[0]
    return int.from_bytes(raw, "big" if dtype[0] == ">" else "little", signed=dtype[1] == "i")
