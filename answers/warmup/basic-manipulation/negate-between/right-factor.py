def negate_between(Z, low, high):
    Z *= np.where((low <= Z) & (Z <= high), -1, 1)
