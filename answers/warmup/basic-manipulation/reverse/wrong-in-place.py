# loses: reverse-view
# says: changed it
# hint: 1
def reverse(Z):
    Z[:] = Z[::-1].copy()
    return Z
