# loses: placed-values, placed-sizes, transform-einsum-values, transform-einsum-sizes, transform-matmul-values, transform-matmul-sizes, transform-complex-values, transform-complex-sizes
# says: three squares, scaled and translated
# hint: 3
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    return S["scale"][:, None, None] * S["points"] + S["translate"][:, None, :1]
