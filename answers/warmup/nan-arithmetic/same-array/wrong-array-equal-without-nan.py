# loses: same-array-values
# says: NaN still differs from NaN
# hint: 3
def same_array(a, b):
    return np.array_equal(a, b)
