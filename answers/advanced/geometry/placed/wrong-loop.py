# loses: placed-no-loop, transform-einsum-no-loop, transform-matmul-no-loop, transform-complex-no-loop
# says: the Python code runs once per element
# hint: 1
def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    P = np.zeros((len(S), 4, 2))
    for i, one in enumerate(S):
        P[i] = one["scale"] * one["points"] + one["translate"]
    return P
