# loses: unit-vector-values, unit-vector-bounds
# says: raised ValueError
# hint: 3
def unit_vector(n, position):
    if not 1 <= position < n:
        raise ValueError("no such position")
    Z = np.zeros(n)
    Z[position - 1] = 1
    return Z
