# loses: exact-cast-kept, exact-cast-refused, exact-cast-digits
# says: expected
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = np.rint(x).astype(dtype)
        if not np.array_equal(y.astype(x.dtype), np.rint(x), equal_nan=True):
            raise ValueError("a value would change")
    return y
