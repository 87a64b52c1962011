def sliding_window(Z, size=3):
    return np.lib.stride_tricks.sliding_window_view(Z, window_shape=size, axis=0)
