# loses: combined-magnitude-values, combined-magnitude-extremes, combined-magnitude-dark
# says: This is the natural logarithm
def combined_magnitude(m):
    return -2.5 * np.log(np.sum(10 ** (-0.4 * m), axis=-1))
