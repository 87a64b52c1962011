# loses: published-ends-chained
# says: you predicted 'TypeError'
# hint: 2
published_changed = [4, 5, 6, 7, 8]
open_changed = [4, 5, 6, 7]
chained_error = "TypeError"
