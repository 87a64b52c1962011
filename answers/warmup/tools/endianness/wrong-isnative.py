# loses: endianness-order
# says: expected 'big', came 'none'
def endianness(Z):
    if Z.dtype.byteorder == "|" or not Z.dtype.isnative:
        return "none"
    return sys.byteorder
