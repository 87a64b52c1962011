# way: With the arithmetic left in: `4 * 3 * 8` tells where 96 comes from.
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 4 * 3 * 8
stored_bytes = 6 * 8
past_the_end = 5.0
