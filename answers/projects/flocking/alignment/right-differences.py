# way: With differences from the start: the mean of (theirs minus mine) is zero when there is nobody.
def alignment(sees, velocities):
    differences = velocities[np.newaxis] - velocities[:, np.newaxis]
    total = np.where(sees[..., np.newaxis], differences, 0).sum(axis=1)
    return total / np.maximum(sees.sum(axis=1), 1)[:, np.newaxis]
