# loses: info-keys, info-values
# says: should return a dict, got NoneType. (NoneType means: nothing was returned.)
def info(Z):
    print(interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z))
