# loses: placed-values, placed-sizes, transform-einsum-values, transform-einsum-sizes, transform-matmul-values, transform-matmul-sizes, transform-complex-values, transform-complex-sizes
# says: three squares, scaled and translated
# hint: 2
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    return S["scale"][0] * S["points"] + S["translate"][0]
