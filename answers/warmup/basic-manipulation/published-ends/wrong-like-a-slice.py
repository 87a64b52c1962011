# loses: published-ends-changed
# says: is 3 < 3? Is 8 <= 8?
# hint: 1
published_changed = [3, 4, 5, 6, 7]
open_changed = [4, 5, 6, 7]
chained_error = "ValueError"
