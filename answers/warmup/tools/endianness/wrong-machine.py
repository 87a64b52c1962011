# loses: endianness-order, endianness-none
# says: expected 'big', got 'little'
def endianness(Z):
    return sys.byteorder
