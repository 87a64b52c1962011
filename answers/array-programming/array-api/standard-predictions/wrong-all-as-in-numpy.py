# loses: standard-predictions-methods, standard-predictions-operators
# says: How many methods
# hint: 1
operator = True
method = True
function = True
mixed = True
transposed = True
converted = True
