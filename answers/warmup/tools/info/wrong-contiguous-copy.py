# loses: info-values
# says: ['order']: expected 'F', got 'C'
def info(Z):
    Z = np.ascontiguousarray(Z)
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
