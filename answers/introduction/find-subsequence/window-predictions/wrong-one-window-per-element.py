# loses: window-predictions-shapes
# says: windows_shape: you predicted (11, 3)
# hint: 1
windows_shape = (11, 3)
equal_shape = (11, 3)
matches_shape = (11,)
last_window = [7, 1, 7]
windows_share_memory = True
