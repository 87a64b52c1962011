# way: With `out=` and `where=`: the ufunc writes only where the mask says so, without an array in between.
def negate_between(Z, low, high):
    np.negative(Z, out=Z, where=np.logical_and(low <= Z, Z <= high))
