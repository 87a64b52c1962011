# loses: staircase-values, staircase-rules
# says: The diagonal belongs to it
# hint: 1
def staircase(n):
    return np.arange(n) < np.arange(n)[:, np.newaxis]
