# loses: alignment-values, alignment-no-loop
# says: These are sums
# hint: 1
def alignment(sees, velocities):
    lonely = ~sees.any(axis=1, keepdims=True)
    return np.where(lonely, 0.0, sees @ velocities - velocities)
