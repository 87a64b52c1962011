# loses: standard-predictions-methods
# says: xp.astype(x, dtype)
# hint: 1
operator = True
method = False
function = True
mixed = False
transposed = True
converted = True
