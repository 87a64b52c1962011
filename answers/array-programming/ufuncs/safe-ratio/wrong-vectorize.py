# loses: safe-ratio-no-loop
# says: runs once per element
def safe_ratio(a, b, out=None):
    ratio = np.vectorize(lambda x, y: x / y if y else 0.0, otypes=[float])(a, b)
    if out is None:
        return ratio
    out[...] = ratio
    return out
