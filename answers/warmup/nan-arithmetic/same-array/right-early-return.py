# way: Step by step: shapes, then holes, then numbers. Each test may end it early, and none is asked in vain.
def same_array(a, b):
    if a.shape != b.shape:
        return False
    numbers = ~np.isnan(a)
    if not np.array_equal(numbers, ~np.isnan(b)):
        return False
    return bool(np.all(a[numbers] == b[numbers]))
