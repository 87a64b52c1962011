# loses: window-numpy-view
# says: The windows can be written to
# hint: 2
def sliding_window_numpy(Z, size=3):
    return sliding_window_view(Z, size, writeable=True)
