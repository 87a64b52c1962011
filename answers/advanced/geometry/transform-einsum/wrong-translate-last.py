# loses: transform-einsum-values, transform-einsum-sizes, transform-einsum-no-loop
# says: The translation was not turned. Translate first, then rotate.
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    P = S["scale"][:, None, None] * S["points"]
    return P @ rotation_matrices(S["rotate"]).mT + S["translate"][:, None, :]
