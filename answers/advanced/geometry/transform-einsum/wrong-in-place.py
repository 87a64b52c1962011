# loses: transform-einsum-values, transform-einsum-sizes, transform-einsum-no-loop
# says: changed it
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    P = S["points"]
    P *= S["scale"][:, None, None]
    P += S["translate"][:, None, :]
    return P @ rotation_matrices(S["rotate"]).mT
