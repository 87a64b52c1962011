# loses: ring-fields, ring-angles
# says: ring(3): expected shape (3,), got shape (25,)
# hint: 1
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    S = np.zeros(25, dtype=square)
    S["points"] = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    S["scale"] = 0.1
    S["translate"] = (1, 0)
    S["rotate"] = np.linspace(0, 2 * np.pi, 25, endpoint=False)
    return S
