reduced = "(" + "(ab)" + "c)"
accumulated = ["a"] + ["(ab)", "((ab)c)"]
table_shape = (2, 3) + (4,)
totals = [1 + 3, 2 + 4]
plus_one = [0 + 1, 0, 0 + 1]
added_at = [0 + 1 + 1, 0, 0 + 1]
