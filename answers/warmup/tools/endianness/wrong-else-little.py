# loses: endianness-none
# says: has no order to choose
def endianness(Z):
    return "big" if Z.dtype.byteorder == ">" else "little"
