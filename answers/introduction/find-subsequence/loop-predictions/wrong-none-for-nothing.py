# loses: loop-predictions-end
# says: has no value yet
found_once = [1]
found_overlapping = [0, 1, 2]
found_reversed = []
found_in_string = [1]
found_whole = None
