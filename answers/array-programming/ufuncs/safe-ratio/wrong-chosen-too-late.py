# loses: safe-ratio-quiet
# says: raised FloatingPointError
# hint: 1
def safe_ratio(a, b, out=None):
    ratio = np.where(b != 0, a / b, 0.0)
    if out is None:
        return ratio
    out[...] = ratio
    return out
