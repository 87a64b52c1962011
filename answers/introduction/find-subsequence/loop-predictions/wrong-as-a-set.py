# loses: loop-predictions-inside
# says: in the same order
# hint: 3
found_once = [1]
found_overlapping = [0, 1, 2]
found_reversed = [1]
found_in_string = [1]
found_whole = []
