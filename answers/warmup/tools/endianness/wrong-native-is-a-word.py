# loses: endianness-order
# says: What does `=` mean on this machine?
def endianness(Z):
    return {"=": "native", "<": "little", ">": "big", "|": "none"}[Z.dtype.byteorder]
