# loses: window-numpy-values, window-numpy-view, window-numpy-limits
# says: expected shape (1, 5), came shape (3, 3)
# says: expected shape (9, 2), came shape (8, 3)
def sliding_window_numpy(Z, size=3):
    return sliding_window_view(Z, 3)
