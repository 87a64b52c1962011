def same_array(a, b):
    if a.shape != b.shape:
        return False
    numbers = ~np.isnan(a)
    if not np.array_equal(numbers, ~np.isnan(b)):
        return False
    return bool(np.all(a[numbers] == b[numbers]))
