# loses: reverse-values, reverse-view
# says: expected a NumPy array, got a list
# hint: 1
def reverse(Z):
    return list(reversed(Z))
