number = np.array([1, 1, 0]) @ [1, 2, 4]
cell, true_cell = np.uint8(1), np.uint8(0)
third_row = "".join(["1", "0", "0", "1", "1"])
shown_rule = 2**1 + 2**2 + 2**4 + 2**6
