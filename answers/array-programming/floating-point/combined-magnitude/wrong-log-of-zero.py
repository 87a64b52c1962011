# loses: combined-magnitude-dark
# says: FloatingPointError: divide by zero encountered
# hint: 3
def combined_magnitude(m):
    brightest = m.min(axis=-1, keepdims=True)
    shift = np.where(np.isfinite(brightest), brightest, 0)
    light = np.sum(10 ** (-0.4 * (m - shift)), axis=-1)
    return shift[..., 0] - 2.5 * np.log10(light)
