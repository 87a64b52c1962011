# loses: write-through-past-the-end
# says: `as_strided` does not know where an array ends
# hint: 3
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 48
past_the_end = "IndexError"
