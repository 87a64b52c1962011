# loses: mirrored-weights-neighbourhood
# says: The contract gives the left cell the weight 4
# hint: 1
number = 3
cell = 1
true_cell = 1
third_row = "10011"
shown_rule = 86
