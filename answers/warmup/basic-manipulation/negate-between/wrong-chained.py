# loses: negate-between-values, negate-between-ends, negate-between-in-place, negate-between-no-loop
# says: The truth value of an array
# hint: 1
def negate_between(Z, low, high):
    Z[low <= Z <= high] *= -1
