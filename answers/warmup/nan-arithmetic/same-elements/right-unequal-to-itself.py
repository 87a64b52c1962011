# way: With `a != a`: NaN is the only value that differs from itself, so the holes show without any function.
def same_elements(a, b):
    nan_a = a != a
    nan_b = b != b
    return np.logical_or(np.equal(a, b), np.logical_and(nan_a, nan_b))
