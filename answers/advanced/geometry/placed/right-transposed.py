def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    P = S["points"].transpose(1, 0, 2)
    return np.ascontiguousarray((S["scale"][:, None] * P + S["translate"]).transpose(1, 0, 2))
