# way: The clusters without any light are put right at the end.
def combined_magnitude(m):
    best = np.min(m, axis=-1)
    with np.errstate(invalid="ignore"):
        relative = m - np.expand_dims(best, -1)
        total = best - 2.5 * np.log10(np.exp2(-0.4 * np.log2(10) * relative).sum(-1))
    return np.where(np.isinf(best), np.inf, total)
