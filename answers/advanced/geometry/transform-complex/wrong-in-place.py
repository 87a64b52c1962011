# loses: transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: changed it
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    P = S["points"]
    P *= S["scale"][:, None, None]
    P += S["translate"][:, None, :]
    return P @ rotation_matrices(S["rotate"]).mT
