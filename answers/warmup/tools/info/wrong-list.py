# loses: info-keys, info-values
# says: should return a dict, got list
def info(Z):
    return [interface(Z), endianness(Z), layout(Z), properties(Z)]
