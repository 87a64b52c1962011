# way: Computed: weights, shifts and a reversed text, so that each answer shows its reason.
number = 1 * 1 + 2 * 1 + 4 * 0
cell = 30 >> number & 1
true_cell = 30 >> (4 * 1 + 2 * 1 + 1 * 0) & 1
third_row = "11001"[::-1]
shown_rule = int("01010110", 2)
