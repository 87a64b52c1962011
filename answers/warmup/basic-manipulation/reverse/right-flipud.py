def reverse(Z):
    return np.flipud(Z)
