# way: One finished square, repeated: afterwards only the angles are set, because only they differ.
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    one = np.array(([(-1, -1), (-1, 1), (1, 1), (1, -1)], 0.1, (1, 0), 0), dtype=square)
    S = np.repeat(one[None], n)
    S["rotate"] = np.linspace(0, 2 * np.pi, n + 1)[:-1]
    return S
