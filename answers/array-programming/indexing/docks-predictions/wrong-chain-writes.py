# loses: docks-predictions-copies
# says: Which of the two brackets writes
# hint: 2
repeated = [5, 7, 7, 9]
added_at = [5, 8, 7, 9]
picked_first = [5, 6, 7, 8]
chained = [5, 6, 0, 8]
overwritten = [30, 6, 40, 8]
