# loses: method-predictions-order
# says: from left to right
# hint: 1
reduced = "((ab)c)"
accumulated = ["(ab)", "((ab)c)"]
table_shape = (2, 3, 4)
totals = [4, 6]
plus_one = [1, 0, 1]
added_at = [2, 0, 1]
