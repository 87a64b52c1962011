# loses: window-predictions-shapes
# says: Each element of each window is compared
# hint: 2
windows_shape = (9, 3)
equal_shape = (9,)
matches_shape = (9,)
last_window = [7, 1, 7]
windows_share_memory = True
