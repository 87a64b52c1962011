# loses: loop-predictions-inside, loop-predictions-end
# says: found_once: you predicted a bool, True
# hint: 1
found_once = True
found_overlapping = True
found_reversed = False
found_in_string = True
found_whole = False
