# loses: endianness-none
# says: has no order to choose
# hint: 1
def endianness(Z):
    return "big" if Z.dtype.byteorder == ">" else "little"
