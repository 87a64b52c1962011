# loses: info-values
# says: ['owndata']: expected
# hint: 1
def info(Z):
    Z = Z[...]
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
