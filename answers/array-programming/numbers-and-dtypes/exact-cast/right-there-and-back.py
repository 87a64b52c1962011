def exact_cast(x, dtype):
    with np.errstate(invalid="ignore"):
        converted = x.astype(dtype)
        back = converted.astype(x.dtype)
    if not np.array_equal(back, x, equal_nan=True):
        raise ValueError(f"{x.dtype} values that {dtype} does not have")
    return converted
