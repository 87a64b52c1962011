def checkerboard(rows, columns):
    return np.arange(rows)[:, np.newaxis] % 2 != np.arange(columns) % 2
