# loses: endianness-order
# says: got 'none'
def endianness(Z):
    if Z.dtype.kind not in "iufcU" or Z.itemsize == 1:
        return "none"
    return "big" if Z.dtype.str[0] == ">" else "little"
