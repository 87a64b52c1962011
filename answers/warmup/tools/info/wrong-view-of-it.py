# loses: info-values
# says: ['owndata']: expected
def info(Z):
    Z = Z[...]
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
