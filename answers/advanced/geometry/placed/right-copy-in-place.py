# way: One copy, then two operations in place on it: no other array is made on the way.
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    P = S["points"].copy()
    P *= S["scale"][:, np.newaxis, np.newaxis]
    P += S["translate"][:, np.newaxis]
    return P
