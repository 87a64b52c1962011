# loses: alignment-values, alignment-alone, alignment-no-loop
# says: raised ValueError
# hint: 1
def alignment(sees, velocities):
    counts = np.maximum(sees.sum(axis=1), 1)
    return np.where(counts > 0, sees @ velocities / counts - velocities, 0.0)
