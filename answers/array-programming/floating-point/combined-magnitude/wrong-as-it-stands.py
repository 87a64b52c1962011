# loses: combined-magnitude-extremes, combined-magnitude-dark
# says: Take out the largest term first
# hint: 1
def combined_magnitude(m):
    return -2.5 * np.log10(np.sum(10 ** (-0.4 * m), axis=-1))
