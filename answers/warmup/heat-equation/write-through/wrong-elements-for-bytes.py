# loses: write-through-bytes
# says: how many bytes has each float64
# hint: 2
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 12
stored_bytes = 6
past_the_end = 5.0
