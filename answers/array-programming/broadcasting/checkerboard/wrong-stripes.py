# loses: checkerboard-values, checkerboard-rules
# says: These are stripes
# hint: 2
def checkerboard(rows, columns):
    return (0 * np.arange(rows)[:, np.newaxis] + np.arange(columns)) % 2 == 1
