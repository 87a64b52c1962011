# loses: view-predictions-sliced, view-predictions-reversed, view-predictions-transposed, view-predictions-broadcast, view-predictions-field
# says: (The answer is a tuple.)
sliced = [96, 32, 16]
reversed_rows = [96, -32, 8]
transposed = [8, 32, 96]
broadcast = [0, 8]
field = (12)
