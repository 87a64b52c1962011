def initial_row(n):
    points = np.arange(n)
    return 1.5 * ((points - 5) % 10 == 0)
