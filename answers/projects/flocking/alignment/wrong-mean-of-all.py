# loses: alignment-values, alignment-alone, alignment-no-loop
# says: values are wrong
# hint: 3
def alignment(sees, velocities):
    return velocities.mean(axis=0) - velocities
