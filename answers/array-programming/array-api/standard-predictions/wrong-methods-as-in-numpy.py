# loses: standard-predictions-methods
# says: How many methods
# hint: 1
operator = True
method = True
function = True
mixed = False
transposed = True
converted = False
