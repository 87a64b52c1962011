# loses: standard-predictions-methods, standard-predictions-operators
# says: (The answer is a bool.)
operator = "works"
method = "error"
function = "works"
mixed = "error"
transposed = "works"
converted = "error"
