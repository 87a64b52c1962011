# loses: negate-between-values, negate-between-ends, negate-between-in-place
# says: after negate_between(Z, 6, 120)
def negate_between(Z, low, high):
    Z[(3 <= Z) & (Z <= 8)] *= -1
