# loses: standard-predictions-operators
# says: float64 and int64
# hint: 2
operator = True
method = False
function = True
mixed = True
transposed = True
converted = False
