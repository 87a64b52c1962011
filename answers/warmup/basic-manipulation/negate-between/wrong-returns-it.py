# loses: negate-between-in-place
# says: should return nothing
# hint: 2
def negate_between(Z, low, high):
    Z[(low <= Z) & (Z <= high)] *= -1
    return Z
