# loses: exact-cast-refused, exact-cast-digits
# says: expected ValueError, but it returned
# hint: 1
def exact_cast(x, dtype):
    limits = np.iinfo(dtype) if np.dtype(dtype).kind in "iu" else np.finfo(dtype)
    finite = x[np.isfinite(x)]
    if finite.size and (finite.min() < limits.min or finite.max() > limits.max):
        raise ValueError("out of range")
    with np.errstate(all="ignore"):
        return x.astype(dtype)
