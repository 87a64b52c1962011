def reverse(Z):
    return Z[-1::-1]
