# loses: reverse-view
# says: changed it
def reverse(Z):
    Z[:] = Z[::-1].copy()
    return Z
