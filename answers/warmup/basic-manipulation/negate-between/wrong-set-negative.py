# loses: negate-between-values, negate-between-ends
# says: after negate_between(Z, -2.5, 3.5)
def negate_between(Z, low, high):
    inside = (low <= Z) & (Z <= high)
    Z[inside] = -np.abs(Z[inside])
