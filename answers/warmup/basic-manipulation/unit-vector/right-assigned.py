def unit_vector(n, position):
    if position < 1 or position > n:
        raise ValueError("no such position")
    Z = np.zeros(n)
    Z[position - 1] = 1.0
    return Z
