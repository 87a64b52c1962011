# loses: unit-vector-values
# says: expected dtype float64, got dtype int64
# hint: 1
def unit_vector(n, position):
    if not 1 <= position <= n:
        raise ValueError("no such position")
    Z = np.zeros(n, dtype=np.int64)
    Z[position - 1] = 1
    return Z
