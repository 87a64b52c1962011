# loses: window-predictions-shapes
# says: windows_shape: you predicted (3, 9)
# hint: 1
windows_shape = (3, 9)
equal_shape = (3, 9)
matches_shape = (3,)
last_window = [7, 1, 7]
windows_share_memory = True
