# loses: docks-predictions-copies
# says: Is it a view or a copy?
# hint: 2
repeated = [5, 7, 7, 9]
added_at = [5, 8, 7, 9]
picked_first = [15, 6, 17, 8]
chained = [5, 6, 7, 8]
overwritten = [30, 6, 40, 8]
