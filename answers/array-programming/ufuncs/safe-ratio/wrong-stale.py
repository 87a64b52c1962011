# loses: safe-ratio-out
# says: still holds what was in `out` before
# hint: 2
def safe_ratio(a, b, out=None):
    if out is None:
        out = np.zeros(np.broadcast_shapes(a.shape, b.shape))
    return np.divide(a, b, out=out, where=b != 0)
