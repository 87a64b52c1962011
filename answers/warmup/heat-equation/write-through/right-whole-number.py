changed_by_middle, changed_by_corner = 3, 1
shown_bytes, stored_bytes = 96, 48
past_the_end = 5
