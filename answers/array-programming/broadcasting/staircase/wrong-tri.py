# loses: staircase-rules
# says: uses `np.tri`
def staircase(n):
    return np.tri(n, dtype=bool)
