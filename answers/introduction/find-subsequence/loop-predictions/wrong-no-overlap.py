# loses: loop-predictions-inside
# says: found_overlapping: you predicted [0, 2]
# says: Does it care that two pieces overlap?
# hint: 1
found_once = [1]
found_overlapping = [0, 2]
found_reversed = []
found_in_string = [1]
found_whole = []
