# loses: placed-no-loop, transform-einsum-no-loop, transform-matmul-no-loop, transform-complex-no-loop
# says: the Python code runs once per element
# hint: 1
move = np.vectorize(lambda s, p, t: s * p + t, signature="(),(p,k),(k)->(p,k)")


def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    if len(S) == 0:
        return np.zeros((0, 4, 2))
    return move(S["scale"], S["points"], S["translate"])
