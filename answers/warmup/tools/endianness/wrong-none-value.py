# loses: endianness-none
# says: expected a str, 'none', got None
# hint: 3
def endianness(Z):
    return {"<": "little", ">": "big"}.get(Z.dtype.str[0])
