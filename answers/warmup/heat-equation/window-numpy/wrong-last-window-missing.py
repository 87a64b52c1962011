# loses: window-numpy-values, window-numpy-limits
# says: Six elements have four windows of three
# hint: 2
def sliding_window_numpy(Z, size=3):
    return sliding_window_view(Z, size)[:-1]
