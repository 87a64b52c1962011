# loses: unit-vector-bounds
# says: unit_vector(6, 7): expected ValueError, got IndexError
# hint: 3
def unit_vector(n, position):
    if position < 1:
        raise ValueError("no such position")
    Z = np.zeros(n)
    Z[position - 1] = 1
    return Z
