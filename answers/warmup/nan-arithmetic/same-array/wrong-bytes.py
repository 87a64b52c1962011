# loses: same-array-values
# says: the sign of a zero
def same_array(a, b):
    return a.shape == b.shape and a.tobytes() == b.tobytes()
