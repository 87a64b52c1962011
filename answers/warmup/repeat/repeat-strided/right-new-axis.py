def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    row = Z[np.newaxis, :]
    return as_strided(row, shape=(n, row.shape[1]), strides=(0, row.strides[1]))
