# loses: write-through-past-the-end
# says: Count 3 + 2 elements from the first one
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 48
past_the_end = 0.0
