# loses: unit-vector-values, unit-vector-bounds
# says: unit_vector(6, 6): raised ValueError
# hint: 3
def unit_vector(n, position):
    if position not in range(n):
        raise ValueError("no such position")
    Z = np.zeros(n)
    Z[position - 1] = 1
    return Z
