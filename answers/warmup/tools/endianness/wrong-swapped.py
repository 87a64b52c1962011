# loses: endianness-order
# says: expected 'big', got 'little'
# hint: 1
def endianness(Z):
    return {"<": "big", ">": "little", "|": "none"}[Z.dtype.str[0]]
