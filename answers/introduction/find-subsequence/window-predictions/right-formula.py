# way: From `n` and `m` alone: there are `n - m + 1` windows, and all else follows.
n, m = 11, 3
count = n - m + 1
windows_shape = equal_shape = (count, m)
matches_shape = (count,)
last_window = [7, 1, 7, 1, 7, 3, 1, 7, 7, 1, 7][-m:]
windows_share_memory = np.bool_(True)
