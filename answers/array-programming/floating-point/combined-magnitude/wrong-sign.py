# loses: combined-magnitude-values, combined-magnitude-extremes, combined-magnitude-dark
# says: The sign is missing
def combined_magnitude(m):
    return 2.5 * np.log10(np.sum(10 ** (-0.4 * m), axis=-1))
