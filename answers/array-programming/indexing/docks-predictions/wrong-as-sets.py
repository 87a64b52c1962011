# loses: docks-predictions-repeats
# says: (The answer is a list.)
# hint: 1
repeated = {9, 5, 7}
added_at = {8, 9, 5, 7}
picked_first = [5, 6, 7, 8]
chained = [5, 6, 7, 8]
overwritten = [30, 6, 40, 8]
