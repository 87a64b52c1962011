def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    kind = {"<": "little", ">": "big"}[dtype[0]]
    code = {"f4": "f", "f8": "d"}.get(dtype[1:])
    parts = []
    for value in Z.ravel(order).tolist():
        if code:
            parts.append(struct.pack(dtype[0] + code, value))
        else:
            parts.append(value.to_bytes(int(dtype[2]), kind, signed=dtype[1] == "i"))
    return b"".join(parts)
