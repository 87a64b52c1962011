# loses: endianness-order
# says: What does `=` mean on this machine?
# hint: 2
def endianness(Z):
    return {"=": "native", "<": "little", ">": "big", "|": "none"}[Z.dtype.byteorder]
