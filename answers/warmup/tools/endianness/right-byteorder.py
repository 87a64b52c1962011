def endianness(Z):
    order = Z.dtype.byteorder
    if order == "=":
        return sys.byteorder
    return {"<": "little", ">": "big", "|": "none"}[order]
