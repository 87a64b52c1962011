# way: A list first, an array at the end: `reshape(-1, 4, 2)` gives the right shape to an empty list, too.
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    squares = [transform_one(*(one[name] for name in S.dtype.names)) for one in S]
    return np.array(squares, dtype=np.float64).reshape(-1, 4, 2)
