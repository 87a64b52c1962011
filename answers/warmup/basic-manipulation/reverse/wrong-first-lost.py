# loses: reverse-values
# says: The first element got lost
def reverse(Z):
    return Z[-1:0:-1]
