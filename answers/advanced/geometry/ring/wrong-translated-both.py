# loses: ring-fields
# says: ring(25)["translate"]
# hint: 2
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    S = np.zeros(n, dtype=square)
    S["points"] = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    S["scale"] = 0.1
    S["translate"] = 1
    S["rotate"] = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return S
