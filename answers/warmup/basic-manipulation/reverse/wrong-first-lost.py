# loses: reverse-values, reverse-view
# says: The first element got lost
def reverse(Z):
    return Z[-1:0:-1]
