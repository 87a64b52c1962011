# loses: safe-ratio-values, safe-ratio-quiet
# says: raised ValueError
def safe_ratio(a, b, out=None):
    if out is None:
        out = np.zeros_like(a)
    out[...] = 0.0
    return np.divide(a, b, out=out, where=b != 0)
