# loses: docks-predictions-repeats
# says: is taken first, then one is added
# hint: 1
repeated = [5, 8, 7, 9]
added_at = [5, 8, 7, 9]
picked_first = [5, 6, 7, 8]
chained = [5, 6, 7, 8]
overwritten = [30, 6, 40, 8]
