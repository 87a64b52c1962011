# loses: window-numpy-values, window-numpy-limits
# says: expected shape (1, 5), got shape (3, 3)
# hint: 2
def sliding_window_numpy(Z, size=3):
    return sliding_window_view(Z, 3)
