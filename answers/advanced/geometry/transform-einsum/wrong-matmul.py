# loses: transform-einsum-no-loop
# says: does not use `numpy.einsum`
# hint: 1
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return placed(S) @ rotation_matrices(-S["rotate"])
