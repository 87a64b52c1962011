# loses: write-through-elements
# says: In which windows does the first element of `Z` appear?
# hint: 1
changed_by_middle = 3
changed_by_corner = 3
shown_bytes = 96
stored_bytes = 48
past_the_end = 5.0
