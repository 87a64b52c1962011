# loses: exact-cast-kept, exact-cast-digits
# says: raised ValueError
def exact_cast(x, dtype):
    if not np.can_cast(x.dtype, dtype):
        raise ValueError("not safe")
    return x.astype(dtype)
