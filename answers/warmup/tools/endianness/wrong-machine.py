# loses: endianness-order, endianness-none
# says: expected 'big', got 'little'
# hint: 1
def endianness(Z):
    return sys.byteorder
