# loses: window-predictions-shapes, window-predictions-memory
# says: The last window ends at the last element of seq.
# hint: 1
windows_shape = (3, 3)
equal_shape = (3, 3)
matches_shape = (3,)
last_window = [1, 7, 7]
windows_share_memory = True
