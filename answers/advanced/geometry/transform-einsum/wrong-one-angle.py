# loses: transform-einsum-values, transform-einsum-sizes, transform-einsum-no-loop
# says: three squares, turned by 0
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return placed(S) @ rotation_matrices(S["rotate"][:1]).mT
