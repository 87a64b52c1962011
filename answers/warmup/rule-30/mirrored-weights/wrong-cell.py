# loses: mirrored-weights-neighbourhood
# says: Look up your `number` in the table of Rule 30
# hint: 1
number = 3
cell = 0
true_cell = 0
third_row = "10011"
shown_rule = 86
