# loses: negate-between-ends
# says: 8 belongs to the range too
# hint: 1
def negate_between(Z, low, high):
    Z[(low <= Z) & (Z < high)] *= -1
