def reverse(Z):
    return Z[::-1]
