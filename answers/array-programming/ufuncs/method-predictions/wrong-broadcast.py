# loses: method-predictions-shape
# says: shapes are put side by side
# hint: 2
reduced = "((ab)c)"
accumulated = ["a", "(ab)", "((ab)c)"]
table_shape = (2, 4)
totals = [4, 6]
plus_one = [1, 0, 1]
added_at = [2, 0, 1]
