# loses: combined-magnitude-extremes, combined-magnitude-dark
# says: The largest magnitude is the faintest
def combined_magnitude(m):
    faintest = m.max(axis=-1, keepdims=True)
    faintest = np.where(np.isfinite(faintest), faintest, 0)
    light = np.sum(10 ** (-0.4 * (m - faintest)), axis=-1)
    return faintest[..., 0] - 2.5 * np.log10(light)
