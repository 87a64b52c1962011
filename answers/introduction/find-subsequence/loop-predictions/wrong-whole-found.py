# loses: loop-predictions-end
# says: found_whole: you predicted [0]
# says: How often does the loop run?
# hint: 2
found_once = [1]
found_overlapping = [0, 1, 2]
found_reversed = []
found_in_string = [1]
found_whole = [0]
