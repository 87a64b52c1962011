# loses: window-numpy-limits
# says: expected ValueError, but it returned
# hint: 1
def sliding_window_numpy(Z, size=3):
    if size > len(Z):
        return np.empty((0, size), dtype=Z.dtype)
    return sliding_window_view(Z, size)
