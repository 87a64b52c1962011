# loses: placed-values, transform-einsum-values, transform-matmul-values, transform-complex-values
# says: after some of their numbers have changed
seen = []


def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    for known, P in seen:
        if known is S:
            return P.copy()
    seen.append((S, S["scale"][:, None, None] * S["points"] + S["translate"][:, None, :]))
    return seen[-1][1].copy()
