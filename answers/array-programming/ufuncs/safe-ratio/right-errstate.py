def safe_ratio(a, b, out=None):
    with np.errstate(all="ignore"):
        ratio = np.where(b == 0, 0.0, np.divide(a, b))
    if out is None:
        return ratio
    np.copyto(out, ratio)
    return out
