# way: The simple questions first: is there anything that no integer can hold?
def exact_cast(x, dtype):
    if np.dtype(dtype).kind in "iu" and not np.isfinite(x).all():
        raise ValueError("NaN and infinity are no integers")
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
        same = (y.astype(x.dtype) == x) | np.isnan(x)
    if same.all():
        return y
    raise ValueError("a value would change")
