# loses: same-array-shapes
# says: Compare the shapes first
# hint: 1
def same_array(a, b):
    return bool(((a == b) | (np.isnan(a) & np.isnan(b))).all())
