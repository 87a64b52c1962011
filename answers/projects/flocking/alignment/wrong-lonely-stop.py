# loses: alignment-alone
# says: would come to a halt here
# hint: 2
def alignment(sees, velocities):
    return sees @ velocities / np.maximum(sees.sum(axis=1, keepdims=True), 1) - velocities
