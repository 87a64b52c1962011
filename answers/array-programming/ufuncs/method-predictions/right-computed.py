# way: By running what the questions are about: the methods answer for themselves.
reduced = spell.reduce(letters)
accumulated = spell.accumulate(letters).tolist()
table_shape = np.add.outer(np.ones((2, 3)), np.ones(4)).shape
totals = np.add.reduce(M).tolist()
plus_one = [1, 0, 1]
added_at = [2, 0, 1]
