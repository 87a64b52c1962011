# loses: mirrored-weights-rule
# says: Only neighbourhoods that are not symmetric change their number
# hint: 3
number = 3
cell = 1
true_cell = 0
third_row = "10011"
shown_rule = 30
