# loses: safe-ratio-out
# says: returns another array
# hint: 2
def safe_ratio(a, b, out=None):
    ratio = np.zeros(np.broadcast_shapes(a.shape, b.shape))
    np.divide(a, b, out=ratio, where=b != 0)
    if out is not None:
        out[...] = ratio
    return ratio
