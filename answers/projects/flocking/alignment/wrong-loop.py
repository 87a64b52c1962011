# loses: alignment-no-loop
# says: the Python code runs once per element
# hint: 3
def alignment(sees, velocities):
    change = np.zeros(velocities.shape)
    for i, seen in enumerate(sees):
        if seen.any():
            change[i] = velocities[seen].mean(axis=0) - velocities[i]
    return change
