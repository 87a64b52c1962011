# loses: ring-angles
# says: This is half a turn only.
# hint: 3
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    S = np.zeros(n, dtype=square)
    S["points"] = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    S["scale"] = 0.1
    S["translate"] = (1, 0)
    S["rotate"] = np.linspace(0, np.pi, n, endpoint=False)
    return S
