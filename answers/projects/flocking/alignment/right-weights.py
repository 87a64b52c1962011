# way: With rows of weights that add up to 1: each row of the table is a mean, and a lonely row is left out by a mask.
def alignment(sees, velocities):
    counts = np.count_nonzero(sees, axis=1)
    change = np.zeros(velocities.shape)
    social = counts > 0
    weights = sees[social] / counts[social, np.newaxis]
    change[social] = weights @ velocities - velocities[social]
    return change
