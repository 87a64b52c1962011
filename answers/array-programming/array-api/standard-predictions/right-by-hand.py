operator = True
method = False
function = True
mixed = False
transposed = True
converted = False
