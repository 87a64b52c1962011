# loses: reverse-view
# says: raised
def reverse(Z):
    R = Z[::-1]
    R.flags.writeable = True
    return R
