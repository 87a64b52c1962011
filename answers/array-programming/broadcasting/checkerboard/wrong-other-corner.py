# loses: checkerboard-values, checkerboard-rules
# says: The top left is False
# hint: 1
def checkerboard(rows, columns):
    return (np.arange(rows)[:, np.newaxis] + np.arange(columns)) % 2 == 0
