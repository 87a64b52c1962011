# loses: safe-ratio-values, safe-ratio-quiet, safe-ratio-out
# says: expected 0.0, got 1.0
def safe_ratio(a, b, out=None):
    if out is None:
        out = np.empty(np.broadcast_shapes(a.shape, b.shape))
    out[...] = 1.0
    return np.divide(a, b, out=out, where=b != 0)
