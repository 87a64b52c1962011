# loses: view-predictions-broadcast
# says: How far is it from a row to itself?
# hint: 2
sliced = (96, 32, 16)
reversed_rows = (96, -32, 8)
transposed = (8, 32, 96)
broadcast = (32, 8)
field = (12,)
