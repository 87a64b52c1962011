# loses: transform-complex-no-loop
# says: This step asks for no matrix
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2)."""
    R = rotation_matrices(S["rotate"])
    turn = R[:, 0, 0] + 1j * R[:, 1, 0]
    return (placed(S).copy().view(complex) * turn[:, None, None]).view(float)
