def checkerboard(rows, columns):
    return np.where((np.arange(rows)[:, None] - np.arange(columns)) % 2 == 0, False, True)
