# loses: exact-cast-digits
# says: 9007199254740993
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
    if not np.array_equal(y, x, equal_nan=True):
        raise ValueError("a value would change")
    return y
