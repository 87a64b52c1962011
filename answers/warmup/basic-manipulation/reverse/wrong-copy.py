# loses: reverse-view
# says: this is a copy, a view was asked for
# hint: 1
def reverse(Z):
    return Z[::-1].copy()
