# loses: endianness-order, endianness-none
# says: expected 'big', came 'little'
def endianness(Z):
    return sys.byteorder
