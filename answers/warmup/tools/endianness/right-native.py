# way: `isnative` compares with the machine, and `sys.byteorder` has the machine's word for it.
def endianness(Z):
    if Z.dtype.byteorder == "|":
        return "none"
    if Z.dtype.isnative:
        return sys.byteorder
    return "big" if sys.byteorder == "little" else "little"
