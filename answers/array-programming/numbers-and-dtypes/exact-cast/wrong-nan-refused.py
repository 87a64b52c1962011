# loses: exact-cast-digits
# says: raised ValueError
# hint: 3
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
        if (y.astype(x.dtype) != x).any():
            raise ValueError("a value would change")
    return y
