# loses: loop-predictions-inside, loop-predictions-end
# says: found_once: you predicted [2]
# says: Python counts them from 0.
# hint: 1
found_once = [2]
found_overlapping = [1, 2, 3]
found_reversed = []
found_in_string = [2]
found_whole = []
