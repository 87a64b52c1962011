# loses: mirrored-weights-row
# says: What does a mirror make of it?
# hint: 2
number = 3
cell = 1
true_cell = 0
third_row = "11001"
shown_rule = 86
