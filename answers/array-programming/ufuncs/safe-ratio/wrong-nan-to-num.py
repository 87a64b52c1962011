# loses: safe-ratio-quiet
# says: raised FloatingPointError
# hint: 1
def safe_ratio(a, b, out=None):
    ratio = np.nan_to_num(a / b, nan=0.0, posinf=0.0, neginf=0.0)
    if out is None:
        return ratio
    out[...] = ratio
    return out
