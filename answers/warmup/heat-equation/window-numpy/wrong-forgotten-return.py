# loses: window-numpy-values, window-numpy-view, window-numpy-limits
# says: Did you forget `return`?
def sliding_window_numpy(Z, size=3):
    sliding_window_view(Z, size)
