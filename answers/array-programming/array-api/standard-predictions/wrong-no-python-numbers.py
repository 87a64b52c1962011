# loses: standard-predictions-operators
# says: Python numbers take the dtype
# hint: 2
operator = False
method = False
function = True
mixed = False
transposed = True
converted = False
