# loses: endianness-order, endianness-none
# says: The answer is a word
# hint: 3
def endianness(Z):
    return Z.dtype.byteorder
