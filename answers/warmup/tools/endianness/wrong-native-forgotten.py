# loses: endianness-order, info-keys, info-values
# says: KeyError: '='
# hint: 2
def endianness(Z):
    return {"<": "little", ">": "big", "|": "none"}[Z.dtype.byteorder]
