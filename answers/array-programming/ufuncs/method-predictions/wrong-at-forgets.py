# loses: method-predictions-at
# says: every index counts
# hint: 3
reduced = "((ab)c)"
accumulated = ["a", "(ab)", "((ab)c)"]
table_shape = (2, 3, 4)
totals = [4, 6]
plus_one = [1, 0, 1]
added_at = [1, 0, 1]
