# loses: reverse-values
# says: These are the elements in the old order
# hint: 2
def reverse(Z):
    return Z.T
