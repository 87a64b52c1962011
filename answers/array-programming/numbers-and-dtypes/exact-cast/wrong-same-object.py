# loses: exact-cast-kept
# says: this is a view
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype, copy=False)
        if not np.array_equal(y.astype(x.dtype), x, equal_nan=True):
            raise ValueError("a value would change")
    return y
