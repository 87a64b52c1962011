# loses: reverse-values, reverse-view
# says: expected a NumPy array, got a list
def reverse(Z):
    return list(reversed(Z))
