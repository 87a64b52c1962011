# way: Asked of NumPy itself: a good way to check a prediction, once it stands on paper.
seq = np.array([7, 1, 7, 1, 7, 3, 1, 7, 7, 1, 7])
sub = np.array([7, 1, 7])
windows = sliding_window_view(seq, 3)
windows_shape = windows.shape
equal_shape = (windows == sub).shape
matches_shape = (windows == sub).all(axis=1).shape
last_window = list(windows[-1])
windows_share_memory = np.shares_memory(windows, seq)
