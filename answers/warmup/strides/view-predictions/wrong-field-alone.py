# loses: view-predictions-field
# says: you predicted (8,)
# hint: 3
sliced = (96, 32, 16)
reversed_rows = (96, -32, 8)
transposed = (8, 32, 96)
broadcast = (0, 8)
field = (8,)
