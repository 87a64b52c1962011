number = 3
cell = 1
true_cell = 0
third_row = "10011"
shown_rule = 86
