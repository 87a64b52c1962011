# loses: view-predictions-transposed
# says: No byte moves
# hint: 1
sliced = (96, 32, 16)
reversed_rows = (96, -32, 8)
transposed = (96, 32, 8)
broadcast = (0, 8)
field = (12,)
