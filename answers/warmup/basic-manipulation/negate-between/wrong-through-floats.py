# loses: negate-between-values
# says: a float does not
def negate_between(Z, low, high):
    F = Z.astype(float)
    inside = (F >= low) & (F <= high)
    Z[...] = np.where(inside, -F, F)
