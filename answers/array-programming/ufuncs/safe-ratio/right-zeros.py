def safe_ratio(a, b, out=None):
    if out is None:
        out = np.zeros(np.broadcast_shapes(a.shape, b.shape))
    else:
        out.fill(0)
    np.divide(a, b, out=out, where=b != 0)
    return out
