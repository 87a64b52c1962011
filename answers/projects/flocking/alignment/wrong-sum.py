# loses: alignment-values, alignment-no-loop
# says: The sum, not the mean
# hint: 1
def alignment(sees, velocities):
    lonely = ~sees.any(axis=1, keepdims=True)
    return np.where(lonely, 0.0, sees @ velocities - velocities)
