# loses: repeat-tile-own-memory
# says: the result of a second call, after Z[0] = 10
known = {}


def repeat_tile(Z, n):
    if (id(Z), n) not in known:
        known[id(Z), n] = Z, np.tile(Z, (n, 1))
    return known[id(Z), n][1]
