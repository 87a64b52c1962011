# way: By asking `np.ndarray`: it makes a view of a buffer, and raises ValueError for one that would leave it.
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    try:
        np.ndarray(shape, dtype=Z.dtype, buffer=Z, strides=strides)
    except ValueError:
        return False
    return True
