# loses: negate-between-values, negate-between-ends, negate-between-in-place
# says: Everything was negated
# hint: 1
def negate_between(Z, low, high):
    Z[(low <= Z) | (Z <= high)] *= -1
