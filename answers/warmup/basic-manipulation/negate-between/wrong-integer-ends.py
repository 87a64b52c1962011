# loses: negate-between-values, negate-between-ends
# says: float32, after negate_between(Z, 2.25, 3.75)
def negate_between(Z, low, high):
    Z[(int(low) <= Z) & (Z <= int(high))] *= -1
