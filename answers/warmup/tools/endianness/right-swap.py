# way: Would it change to little-endian? Two dtypes are equal only if their byte orders are.
def endianness(Z):
    dtype = Z.dtype
    if dtype.names or dtype.itemsize == 1 or dtype.kind == "S":
        return "none"
    return "little" if dtype == dtype.newbyteorder("<") else "big"
