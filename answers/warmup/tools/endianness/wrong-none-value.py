# loses: endianness-none
# says: expected a str, 'none', came None
def endianness(Z):
    return {"<": "little", ">": "big"}.get(Z.dtype.str[0])
