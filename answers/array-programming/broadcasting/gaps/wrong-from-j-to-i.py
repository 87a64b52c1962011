# loses: gaps-values, gaps-rules
# says: the town in the column comes first
def gaps(a):
    return a[:, np.newaxis] - a
