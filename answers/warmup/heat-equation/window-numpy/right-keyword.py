# way: With keywords: a reader sees what each argument means, and that nobody may write.
def sliding_window_numpy(Z, size=3):
    """Windows of Z along its only axis."""
    windows = sliding_window_view(Z, window_shape=size, axis=-1, writeable=False)
    return windows
