# loses: write-through-bytes
# says: shown_bytes: you predicted 48
# hint: 2
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 48
stored_bytes = 48
past_the_end = 5.0
