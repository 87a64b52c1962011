# loses: combined-magnitude-dark
# says: inf - inf is NaN
def combined_magnitude(m):
    with np.errstate(all="ignore"):
        brightest = m.min(axis=-1, keepdims=True)
        light = np.sum(10 ** (-0.4 * (m - brightest)), axis=-1)
        return brightest[..., 0] - 2.5 * np.log10(light)
