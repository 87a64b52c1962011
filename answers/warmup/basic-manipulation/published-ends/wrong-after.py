# loses: published-ends-changed
# says: the elements before they are negated
# hint: 1
published_changed = [-4, -5, -6, -7, -8]
open_changed = [-4, -5, -6, -7]
chained_error = "ValueError"
