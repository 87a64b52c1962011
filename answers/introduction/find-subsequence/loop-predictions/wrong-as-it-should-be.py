# loses: loop-predictions-end
# says: found_in_string: you predicted [1, 3]
# says: Which is the last one?
# hint: 2
found_once = [1]
found_overlapping = [0, 1, 2]
found_reversed = []
found_in_string = [1, 3]
found_whole = [0]
