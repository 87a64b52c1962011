# loses: reverse-values
# says: These are the elements in the old order
def reverse(Z):
    return Z.T
