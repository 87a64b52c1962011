# loses: endianness-order, info-keys, info-values
# says: KeyError: '='
def endianness(Z):
    return {"<": "little", ">": "big", "|": "none"}[Z.dtype.byteorder]
