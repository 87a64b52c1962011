# loses: safe-ratio-out
# says: It is as it was
def safe_ratio(a, b, out=None):
    out = np.zeros(np.broadcast_shapes(a.shape, b.shape))
    return np.divide(a, b, out=out, where=b != 0)
