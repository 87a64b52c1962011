# loses: endianness-order
# says: expected 'big', got 'little'
def endianness(Z):
    return {"<": "big", ">": "little", "|": "none"}[Z.dtype.str[0]]
