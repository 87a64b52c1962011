# loses: view-predictions-sliced, view-predictions-reversed, view-predictions-transposed, view-predictions-broadcast, view-predictions-field
# says: The axes change places, and each one takes its stride along
# says: Walk from one y to the next
# hint: 1
sliced = (48, 16, 8)
reversed_rows = (96, 32, 8)
transposed = (48, 16, 8)
broadcast = (32, 8)
field = (8,)
