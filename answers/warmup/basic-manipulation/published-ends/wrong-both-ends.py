# loses: published-ends-changed
# says: published_changed: you predicted [3, 4, 5, 6, 7, 8]
# hint: 1
published_changed = [3, 4, 5, 6, 7, 8]
open_changed = [4, 5, 6, 7]
chained_error = "ValueError"
