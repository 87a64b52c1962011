def reverse(Z):
    return np.flip(Z)
