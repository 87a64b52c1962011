# loses: standard-predictions-methods
# says: are functions of the namespace
# hint: 1
operator = True
method = False
function = False
mixed = False
transposed = True
converted = False
