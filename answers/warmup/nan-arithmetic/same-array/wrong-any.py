# loses: same-array-values, same-array-shapes
# says: same_array of [1, nan] and [1, 2]: expected False, got True
# hint: 2
def same_array(a, b):
    return a.shape == b.shape and bool(np.any((a == b) | (np.isnan(a) & np.isnan(b))))
