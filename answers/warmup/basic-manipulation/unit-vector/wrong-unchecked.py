# loses: unit-vector-bounds
# says: unit_vector(6, 0): expected ValueError, but it returned
# hint: 2
def unit_vector(n, position):
    Z = np.zeros(n)
    Z[position - 1] = 1
    return Z
