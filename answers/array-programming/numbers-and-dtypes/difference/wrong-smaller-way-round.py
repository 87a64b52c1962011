# loses: difference-values, difference-new
# says: Differences above 127
# hint: 2
def difference(a, b):
    return np.minimum(a - b, b - a)
