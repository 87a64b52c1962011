# way: Three small functions, called from the inside out: one line shows the order of the steps.
def scaled(P, s):
    return P * s


def translated(P, t):
    return P + np.array(t)


def rotated(P, a):
    Q = np.empty(P.shape)
    Q[:, 0] = P[:, 0] * np.cos(a) - P[:, 1] * np.sin(a)
    Q[:, 1] = P[:, 0] * np.sin(a) + P[:, 1] * np.cos(a)
    return Q


def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    return rotated(translated(scaled(points, scale), translate), rotate)
