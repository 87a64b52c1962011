# loses: same-array-shapes
# says: Compare the shapes first
def same_array(a, b):
    return bool(((a == b) | (np.isnan(a) & np.isnan(b))).all())
