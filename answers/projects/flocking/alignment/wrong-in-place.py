# loses: alignment-values, alignment-no-loop
# says: `alignment` changed it
# hint: 3
def alignment(sees, velocities):
    counts = sees.sum(axis=1, keepdims=True)
    means = sees @ velocities / np.maximum(counts, 1)
    np.subtract(means, velocities, out=velocities)
    velocities[counts[:, 0] == 0] = 0.0
    return velocities
