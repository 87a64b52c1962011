def negate_between(Z, low, high):
    np.putmask(Z, (low <= Z) * (Z <= high), -Z)
