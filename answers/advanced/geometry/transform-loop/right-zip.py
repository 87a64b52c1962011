# way: With `zip` over the fields: no index at all, and each turn of the loop writes into a view of the result.
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.zeros(S["points"].shape)
    for place, p, s, t, a in zip(P, S["points"], S["scale"], S["translate"], S["rotate"]):
        place[:] = transform_one(p, s, t, a)
    return P
