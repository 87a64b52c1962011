# loses: loop-predictions-inside, loop-predictions-end
# says: It returns places, not values.
# hint: 1
found_once = [1, 4]
found_overlapping = [7, 7, 7]
found_reversed = []
found_in_string = ["ana"]
found_whole = []
