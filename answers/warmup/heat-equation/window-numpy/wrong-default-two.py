# loses: window-numpy-limits
# says: The default of `size` is 3
def sliding_window_numpy(Z, size=2):
    return sliding_window_view(Z, size)
