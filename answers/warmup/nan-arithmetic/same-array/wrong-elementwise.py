# loses: same-array-values, same-array-shapes
# says: expected a bool, True, got an array
# hint: 2
def same_array(a, b):
    return (a == b) | (np.isnan(a) & np.isnan(b))
