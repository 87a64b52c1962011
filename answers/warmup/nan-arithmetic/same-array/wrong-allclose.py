# loses: same-array-values
# says: differ at index (1, 1)
def same_array(a, b):
    return a.shape == b.shape and np.allclose(a, b, equal_nan=True)
