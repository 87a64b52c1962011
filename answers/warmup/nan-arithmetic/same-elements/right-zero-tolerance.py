def same_elements(a, b):
    return np.isclose(a, b, rtol=0, atol=0, equal_nan=True)
