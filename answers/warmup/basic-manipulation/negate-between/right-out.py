def negate_between(Z, low, high):
    np.negative(Z, out=Z, where=np.logical_and(low <= Z, Z <= high))
