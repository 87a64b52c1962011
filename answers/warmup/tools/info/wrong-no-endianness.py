# loses: info-keys, info-values
# says: info(Z) is missing ['endianness']
# hint: 2
def info(Z):
    return interface(Z) | layout(Z) | properties(Z)
