# way: A mask of the values that have changed: it could also tell which ones.
def exact_cast(x, dtype):
    with np.errstate(all="ignore"):
        y = x.astype(dtype)
        changed = (y.astype(x.dtype) != x) & ~((y != y) & (x != x))
    if changed.any():
        raise ValueError(f"{np.count_nonzero(changed)} values would change")
    return y
