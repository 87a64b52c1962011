# loses: published-ends-chained
# says: The answer is a str
# hint: 2
published_changed = [4, 5, 6, 7, 8]
open_changed = [4, 5, 6, 7]
chained_error = ValueError
