# loses: endianness-order
# says: expected 'big', got 'none'
# hint: 1
def endianness(Z):
    if Z.dtype.byteorder == "|" or not Z.dtype.isnative:
        return "none"
    return sys.byteorder
