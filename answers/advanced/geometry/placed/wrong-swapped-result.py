# loses: placed-values, placed-sizes, transform-einsum-values, transform-einsum-sizes, transform-einsum-no-loop, transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop, transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: expected shape (3, 4, 2), got shape (4, 3, 2)
# hint: 1
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    return np.moveaxis(S["scale"][:, None, None] * S["points"] + S["translate"][:, None, :], 1, 0)
