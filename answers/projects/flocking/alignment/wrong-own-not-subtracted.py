# loses: alignment-values, alignment-alone, alignment-no-loop
# says: own velocity should be subtracted
# hint: 1
def alignment(sees, velocities):
    return sees @ velocities / np.maximum(sees.sum(axis=1, keepdims=True), 1)
