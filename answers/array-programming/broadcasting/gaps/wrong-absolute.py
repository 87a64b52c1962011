# loses: gaps-values, gaps-rules
# says: Backwards is negative
# hint: 2
def gaps(a):
    return np.abs(a - a[:, np.newaxis])
