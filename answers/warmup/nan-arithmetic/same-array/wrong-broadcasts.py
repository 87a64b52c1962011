# loses: same-array-shapes
# says: raised ValueError
def same_array(a, b):
    return bool(((a == b) | (np.isnan(a) & np.isnan(b))).all())
