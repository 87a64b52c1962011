# way: With `2 * Z.strides`: twice a tuple of one number is a tuple of two.
def sliding_window(Z, size=3):
    """Return a read-only view of Z, shape (len(Z) - size + 1, size); row i shows Z[i : i + size]."""
    count = Z.shape[0] - size + 1
    if count < 1:
        raise ValueError("the window is longer than the array")
    return as_strided(Z, (count, size), 2 * Z.strides, writeable=False)
