# loses: checkerboard-values, checkerboard-rules
# says: expected True, got False
def checkerboard(rows, columns):
    return np.arange(rows)[:, np.newaxis] * np.arange(columns) % 2 == 1
