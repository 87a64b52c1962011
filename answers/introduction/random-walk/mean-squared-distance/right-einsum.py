# way: `einsum` multiplies and adds in one pass: the table of squares is never stored.
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.einsum("wt,wt->t", positions, positions) / positions.shape[0]
