# loses: reverse-view
# says: your function changed it
def reverse(Z):
    Z[:] = Z[::-1].copy()
    return Z
