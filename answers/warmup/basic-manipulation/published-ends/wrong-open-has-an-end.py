# loses: published-ends-changed
# says: open_changed: you predicted [4, 5, 6, 7, 8]
# hint: 1
published_changed = [4, 5, 6, 7, 8]
open_changed = [4, 5, 6, 7, 8]
chained_error = "ValueError"
