# way: With another divisor: wherever b is 0, divide by 1 and throw the result away.
def safe_ratio(a, b, out=None):
    zero = b == 0
    ratio = np.where(zero, 0.0, a / np.where(zero, 1.0, b))
    if out is None:
        return ratio
    out[...] = ratio
    return out
