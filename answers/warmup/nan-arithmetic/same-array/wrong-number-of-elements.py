# loses: same-array-shapes
# says: expected False, got True
# hint: 1
def same_array(a, b):
    return a.size == b.size and np.array_equal(a.ravel(), b.ravel(), equal_nan=True)
