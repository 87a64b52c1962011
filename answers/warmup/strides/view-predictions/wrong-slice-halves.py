# loses: view-predictions-sliced
# says: is two steps along the last axis of Z
# hint: 1
sliced = (96, 32, 4)
reversed_rows = (96, -32, 8)
transposed = (8, 32, 96)
broadcast = (0, 8)
field = (12,)
