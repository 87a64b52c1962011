# loses: window-predictions-shapes
# says: axis=1 runs along a row.
# hint: 2
windows_shape = (9, 3)
equal_shape = (9, 3)
matches_shape = (3,)
last_window = [7, 1, 7]
windows_share_memory = True
