# loses: negate-between-values, negate-between-ends
# says: after negate_between(Z, 2.25, 3.75)
def negate_between(Z, low, high):
    Z[(3 <= Z) & (Z <= 8)] *= -1
