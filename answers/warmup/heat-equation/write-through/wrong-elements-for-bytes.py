# loses: write-through-bytes
# says: a float64 has 8 bytes
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 12
stored_bytes = 6
past_the_end = 5.0
