# loses: endianness-order, endianness-none
# says: The answer is a word
def endianness(Z):
    return Z.dtype.byteorder
