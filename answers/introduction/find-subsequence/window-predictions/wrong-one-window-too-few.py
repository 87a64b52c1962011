# loses: window-predictions-shapes
# says: windows_shape: you predicted (8, 3)
# says: Where does the last one begin?
# hint: 1
windows_shape = (8, 3)
equal_shape = (8, 3)
matches_shape = (8,)
last_window = [7, 1, 7]
windows_share_memory = True
