# loses: negate-between-values, negate-between-ends, negate-between-in-place
# says: Z did not change
# hint: 2
def negate_between(Z, low, high):
    Z = np.where((low <= Z) & (Z <= high), -Z, Z)
    return Z
