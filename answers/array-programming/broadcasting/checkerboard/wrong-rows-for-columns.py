# loses: checkerboard-values, checkerboard-rules
# says: expected shape (2, 3), got shape (3, 2)
def checkerboard(rows, columns):
    return (np.arange(rows) + np.arange(columns)[:, np.newaxis]) % 2 == 1
