# loses: transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: The translation was not turned. Translate first, then rotate.
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    P = S["scale"][:, None, None] * S["points"]
    return P @ rotation_matrices(S["rotate"]).mT + S["translate"][:, None, :]
