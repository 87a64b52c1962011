# loses: difference-values, difference-new
# says: expected
def difference(a, b):
    return a - np.minimum(a, b)
