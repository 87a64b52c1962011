# loses: info-values
# says: ['shape']: expected 0 items
def info(Z):
    Z = np.atleast_1d(Z)
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
