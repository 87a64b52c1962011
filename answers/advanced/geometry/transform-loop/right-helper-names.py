from numpy import *


def moved(one):
    """A name that test cells use, too."""
    return transform_one(one["points"], one["scale"], one["translate"], one["rotate"])


def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P, i = zeros((len(S), 4, 2)), 0
    while i < len(S):
        P[i] = moved(S[i])
        i += 1
    return P
