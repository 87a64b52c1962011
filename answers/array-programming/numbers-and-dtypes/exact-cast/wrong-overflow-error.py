# loses: exact-cast-refused, exact-cast-digits
# says: expected ValueError, got OverflowError
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
        if not np.array_equal(y.astype(x.dtype), x, equal_nan=True):
            raise OverflowError("a value would change")
    return y
