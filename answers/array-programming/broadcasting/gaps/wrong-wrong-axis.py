# loses: gaps-values, gaps-rules
# says: got shape (1, 3)
# hint: 1
def gaps(a):
    return a - a[np.newaxis]
