# loses: endianness-none
# says: has no order to choose
# hint: 1
def endianness(Z):
    if Z.itemsize == 1:
        return "none"
    return "big" if Z.dtype.byteorder == ">" else "little"
