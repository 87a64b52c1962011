# loses: write-through-elements
# says: Count the other elements of `W` that show `Z[3]` too
changed_by_middle = 1
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 48
past_the_end = 5.0
