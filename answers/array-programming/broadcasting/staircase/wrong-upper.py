# loses: staircase-values, staircase-rules
# says: it is the staircase turned over
# hint: 1
def staircase(n):
    return np.arange(n) >= np.arange(n)[:, np.newaxis]
