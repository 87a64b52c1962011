# loses: unit-vector-values, unit-vector-bounds
# says: expected shape (6,), got shape (100,)
def unit_vector(n, position):
    Z = np.zeros(100)
    Z[4] = 1
    return Z
