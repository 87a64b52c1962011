# loses: info-keys, info-values
# says: info(Z) is missing ['endianness']
def info(Z):
    return interface(Z) | layout(Z) | properties(Z)
