# loses: combined-magnitude-dark
# says: FloatingPointError: invalid value encountered
# hint: 3
def combined_magnitude(m):
    brightest = m.min(axis=-1, keepdims=True)
    light = np.sum(10 ** (-0.4 * (m - brightest)), axis=-1)
    return brightest[..., 0] - 2.5 * np.log10(light)
