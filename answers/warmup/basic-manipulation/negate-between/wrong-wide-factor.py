# loses: negate-between-values
# says: Cannot cast
def negate_between(Z, low, high):
    Z *= np.where((low <= Z) & (Z <= high), -1, 1)
