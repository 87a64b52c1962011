def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    try:
        np.ndarray(shape, dtype=Z.dtype, buffer=Z, strides=strides)
    except ValueError:
        return False
    return True
