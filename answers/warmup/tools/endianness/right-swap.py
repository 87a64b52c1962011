def endianness(Z):
    dtype = Z.dtype
    if dtype.names or dtype.itemsize == 1 or dtype.kind == "S":
        return "none"
    return "little" if dtype == dtype.newbyteorder("<") else "big"
