def repeat_tile(Z, n):
    moved = np.empty((n, len(Z)), dtype=Z.dtype)
    moved[:] = Z
    return moved
