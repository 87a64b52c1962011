# loses: mirrored-weights-row
# says: The answer is a str
# hint: 2
number = 3
cell = 1
true_cell = 0
third_row = 10011
shown_rule = 86
