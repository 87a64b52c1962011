# loses: reverse-view
# says: read-only
def reverse(Z):
    R = Z[::-1]
    R.flags.writeable = False
    return R
