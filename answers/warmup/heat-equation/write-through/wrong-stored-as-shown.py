# loses: write-through-bytes
# says: Windows overlap. Count each number in memory once.
# hint: 2
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 96
past_the_end = 5.0
