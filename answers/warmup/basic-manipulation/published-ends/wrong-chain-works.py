# loses: published-ends-chained
# says: read the last line of what you see
# hint: 2
published_changed = [4, 5, 6, 7, 8]
open_changed = [4, 5, 6, 7]
chained_error = "None"
