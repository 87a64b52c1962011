# loses: window-predictions-memory
# says: A view shows memory that is already there.
# hint: 3
windows_shape = (9, 3)
equal_shape = (9, 3)
matches_shape = (9,)
last_window = [7, 1, 7]
windows_share_memory = False
