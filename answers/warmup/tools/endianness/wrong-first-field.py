# loses: endianness-none
# says: Each field has a byte order of its own
# hint: 1
def endianness(Z):
    dtype = Z.dtype
    if dtype.names:
        dtype = dtype[0]
    return {"<": "little", ">": "big", "|": "none"}[dtype.str[0]]
