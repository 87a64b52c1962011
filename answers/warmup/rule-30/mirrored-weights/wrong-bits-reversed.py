# loses: mirrored-weights-rule
# says: shown_rule: you predicted 120
# hint: 3
number = 3
cell = 1
true_cell = 0
third_row = "10011"
shown_rule = int("00011110"[::-1], 2)
