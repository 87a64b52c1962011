# loses: write-through-elements
# says: How many elements of `W` show `Z[3]`
# hint: 1
changed_by_middle = 1
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 48
past_the_end = 5.0
