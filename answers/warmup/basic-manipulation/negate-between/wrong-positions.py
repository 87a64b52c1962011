# loses: negate-between-values, negate-between-ends, negate-between-in-place
# says: after negate_between(Z, 3, 8): 
def negate_between(Z, low, high):
    Z[int(low) : int(high) + 1] *= -1
