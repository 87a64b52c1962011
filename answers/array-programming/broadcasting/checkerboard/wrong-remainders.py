# loses: checkerboard-values, checkerboard-rules
# says: expected dtype bool
# hint: 2
def checkerboard(rows, columns):
    return (np.arange(rows)[:, np.newaxis] + np.arange(columns)) % 2
