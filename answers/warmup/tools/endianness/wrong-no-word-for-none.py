# loses: endianness-none
# says: The answer is the word "none"
# hint: 3
def endianness(Z):
    return {"<": "little", ">": "big"}.get(Z.dtype.str[0])
