# loses: reverse-values, reverse-view
# says: expected a NumPy array, came a list
def reverse(Z):
    return list(reversed(Z))
