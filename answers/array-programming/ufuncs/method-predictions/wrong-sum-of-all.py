# loses: method-predictions-shape
# says: axis 0 unless
# hint: 2
reduced = "((ab)c)"
accumulated = ["a", "(ab)", "((ab)c)"]
table_shape = (2, 3, 4)
totals = [10]
plus_one = [1, 0, 1]
added_at = [2, 0, 1]
