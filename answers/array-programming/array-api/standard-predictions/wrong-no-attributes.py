# loses: standard-predictions-operators
# says: operators and a few attributes
# hint: 2
operator = True
method = False
function = True
mixed = False
transposed = False
converted = False
