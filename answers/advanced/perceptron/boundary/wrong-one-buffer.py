# loses: boundary-values
# says: what boundary returned before
shelf = {}


def boundary(history, x):
    """Return the y at which each row of weights has the sum 0, for each x, shape (T, k)."""
    lines = shelf.setdefault((len(history), len(x)), np.empty((len(history), len(x))))
    lines[...] = -(history[:, :1] + history[:, 1:2] * x) / history[:, 2:]
    return lines
