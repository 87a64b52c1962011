# loses: gaps-values, gaps-rules
# says: the town in the column comes first
# hint: 2
def gaps(a):
    return a[:, np.newaxis] - a
