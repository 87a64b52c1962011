# loses: reverse-values
# says: The first element got lost
# hint: 2
def reverse(Z):
    return Z[-1:0:-1]
