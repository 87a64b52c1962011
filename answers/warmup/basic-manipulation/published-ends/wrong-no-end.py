# loses: published-ends-changed
# says: published_changed: you predicted [4, 5, 6, 7]
# hint: 1
published_changed = [4, 5, 6, 7]
open_changed = [4, 5, 6, 7]
chained_error = "ValueError"
