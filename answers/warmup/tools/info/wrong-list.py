# loses: info-keys, info-values
# says: should return a dict, got list
# hint: 1
def info(Z):
    return [interface(Z), endianness(Z), layout(Z), properties(Z)]
