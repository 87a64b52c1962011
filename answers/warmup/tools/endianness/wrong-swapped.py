# loses: endianness-order
# says: expected 'big', came 'little'
def endianness(Z):
    return {"<": "big", ">": "little", "|": "none"}[Z.dtype.str[0]]
