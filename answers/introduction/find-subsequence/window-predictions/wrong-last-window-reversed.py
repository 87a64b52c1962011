# loses: window-predictions-memory
# says: last_window: you predicted [7, 7, 1]
# hint: 1
windows_shape = (9, 3)
equal_shape = (9, 3)
matches_shape = (9,)
last_window = [7, 7, 1]
windows_share_memory = True
