# way: Big-endian first: turn little-endian bytes round once, and everything after that needs one case only.
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    big = raw if dtype.startswith(">") else bytes(reversed(raw))
    if "f" in dtype:
        return struct.unpack(">f" if len(raw) == 4 else ">d", big)[0]
    return int.from_bytes(big, byteorder="big", signed="i" in dtype)
