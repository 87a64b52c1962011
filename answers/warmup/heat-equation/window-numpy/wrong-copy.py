# loses: window-numpy-view
# says: this is a copy, a view was asked for
# hint: 2
def sliding_window_numpy(Z, size=3):
    return np.array(sliding_window_view(Z, size))
