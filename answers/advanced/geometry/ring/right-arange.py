# way: Angles as multiples of one step: `n` steps of 2π/n, counted from 0, never reach the whole turn.
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    S = np.zeros(n, dtype=square)
    S["points"] = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    S["scale"] = 0.1
    S["translate"] = (1, 0)
    S["rotate"] = np.arange(n) * (2 * np.pi / max(n, 1))
    return S
