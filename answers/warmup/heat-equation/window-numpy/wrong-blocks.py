# loses: window-numpy-values, window-numpy-limits
# says: expected shape (4, 3), got shape (2, 3)
# hint: 2
def sliding_window_numpy(Z, size=3):
    return sliding_window_view(Z, size)[::size]
