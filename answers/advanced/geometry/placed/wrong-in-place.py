# loses: placed-values, placed-sizes, transform-einsum-values, transform-einsum-sizes, transform-matmul-values, transform-matmul-sizes, transform-complex-values, transform-complex-sizes
# says: changed it
# hint: 2
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    P = S["points"]
    P *= S["scale"][:, None, None]
    P += S["translate"][:, None, :]
    return P
