# loses: alignment-alone
# says: 0 / 0 is NaN
# hint: 2
def alignment(sees, velocities):
    return sees @ velocities / sees.sum(axis=1, keepdims=True) - velocities
