# loses: info-values
# says: ['order']: expected 'F', came 'C'
def info(Z):
    Z = np.ascontiguousarray(Z)
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
