def same_array(a, b):
    return np.array_equal(a, b, equal_nan=True)
