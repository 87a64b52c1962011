def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    S = np.empty(n, dtype=square)
    for i in range(n):
        S[i]["points"] = [[-1, -1], [-1, 1], [1, 1], [1, -1]]
        S[i]["scale"] = 1 / 10
        S[i]["translate"] = [1, 0]
        S[i]["rotate"] = i * math.tau / n
    return S
