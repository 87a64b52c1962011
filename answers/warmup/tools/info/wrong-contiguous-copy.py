# loses: info-values
# says: ['order']: expected 'F', got 'C'
# hint: 1
def info(Z):
    Z = np.ascontiguousarray(Z)
    return interface(Z) | {"endianness": endianness(Z)} | layout(Z) | properties(Z)
