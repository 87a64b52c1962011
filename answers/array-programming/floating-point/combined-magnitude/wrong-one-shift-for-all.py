# loses: combined-magnitude-extremes, combined-magnitude-dark
# says: expected
def combined_magnitude(m):
    shift = m[np.isfinite(m)].min(initial=1e9)
    light = np.sum(10 ** (-0.4 * (m - shift)), axis=-1)
    with np.errstate(divide="ignore"):
        return shift - 2.5 * np.log10(light)
