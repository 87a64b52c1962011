# loses: alignment-values, alignment-alone, alignment-no-loop
# says: A bird is not its own neighbour
# hint: 1
def alignment(sees, velocities):
    sees = sees | np.eye(len(sees), dtype=bool)
    return sees @ velocities / sees.sum(axis=1, keepdims=True) - velocities
