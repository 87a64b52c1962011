# loses: alignment-values, alignment-alone
# says: Row and column are exchanged
# hint: 1
def alignment(sees, velocities):
    counts = sees.sum(axis=0)[:, np.newaxis]
    return np.where(counts > 0, sees.T @ velocities / np.maximum(counts, 1) - velocities, 0.0)
