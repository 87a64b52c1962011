# loses: view-predictions-reversed
# says: you predicted (-96, -32, -8)
# hint: 2
sliced = (96, 32, 16)
reversed_rows = (-96, -32, -8)
transposed = (8, 32, 96)
broadcast = (0, 8)
field = (12,)
