# way: With `np.isclose` and no tolerance at all: one call, and `equal_nan` says in words what is meant.
def same_elements(a, b):
    return np.isclose(a, b, rtol=0, atol=0, equal_nan=True)
