# loses: gaps-rules
# says: uses `np.subtract.outer`
def gaps(a):
    return -np.subtract.outer(a, a)
