# loses: same-array-values
# says: same_array of [1, nan] and [1, 2]: expected False, got True
# hint: 2
def same_array(a, b):
    if a.shape != b.shape:
        return False
    numbers = ~(np.isnan(a) | np.isnan(b))
    return bool(np.all(a[numbers] == b[numbers]))
