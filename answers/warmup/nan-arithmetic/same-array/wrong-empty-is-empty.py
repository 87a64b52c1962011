# loses: same-array-shapes
# says: same_array of empty arrays of shapes (0, 3) and (0,)
# hint: 1
def same_array(a, b):
    if a.size == b.size == 0:
        return True
    return np.array_equal(a, b, equal_nan=True)
