# loses: repeat-tile-no-loop
# says: uses `map`.
# hint: 1
def repeat_tile(Z, n):
    R = np.empty((n, len(Z)), dtype=Z.dtype)
    list(map(R.__setitem__, range(n), [Z] * n))
    return R
