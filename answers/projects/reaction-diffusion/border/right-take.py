def refresh_border(Z):
    rows, columns = ((np.arange(n) - 1) % (n - 2) + 1 for n in Z.shape[-2:])
    Z[:] = Z[..., rows[:, np.newaxis], columns]
