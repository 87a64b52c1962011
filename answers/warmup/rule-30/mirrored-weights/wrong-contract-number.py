# loses: mirrored-weights-neighbourhood
# says: Put the three cells into the formula above
# hint: 1
number = 6
cell = 1
true_cell = 0
third_row = "10011"
shown_rule = 86
