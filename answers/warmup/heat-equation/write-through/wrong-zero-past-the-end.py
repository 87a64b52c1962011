# loses: write-through-past-the-end
# says: Walk there from `short[0, 0]`
# hint: 3
changed_by_middle = 3
changed_by_corner = 1
shown_bytes = 96
stored_bytes = 48
past_the_end = 0.0
