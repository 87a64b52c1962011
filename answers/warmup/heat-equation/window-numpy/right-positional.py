def sliding_window_numpy(Z, size=3):
    return np.lib.stride_tricks.sliding_window_view(Z, (size,))
