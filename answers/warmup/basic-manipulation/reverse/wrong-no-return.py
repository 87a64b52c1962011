# loses: reverse-values, reverse-view
# says: Did you forget `return`?
def reverse(Z):
    Z[::-1]
