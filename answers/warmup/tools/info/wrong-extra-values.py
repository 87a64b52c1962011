# loses: info-keys, info-values
# says: keys that nobody asked for: ['ndim']
def info(Z):
    facts = interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
    facts["ndim"] = Z.ndim
    return facts
