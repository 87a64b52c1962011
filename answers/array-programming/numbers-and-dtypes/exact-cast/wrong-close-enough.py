# loses: exact-cast-refused, exact-cast-digits
# says: expected ValueError, but it returned
# hint: 1
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
        if not np.allclose(y.astype(np.float64), x, equal_nan=True):
            raise ValueError("a value would change")
    return y
