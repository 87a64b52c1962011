def same_elements(a, b):
    nan_a = a != a
    nan_b = b != b
    return np.logical_or(np.equal(a, b), np.logical_and(nan_a, nan_b))
