# way: NumPy's own test does the comparing, and its error becomes the one that was asked for.
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = np.array(x, dtype=dtype)
        try:
            np.testing.assert_array_equal(y.astype(x.dtype), x)
        except AssertionError as error:
            raise ValueError(f"not exact in {dtype}") from error
    return y
