# loses: checkerboard-rules
# says: uses `np.tile`
def checkerboard(rows, columns):
    return np.tile(np.arange(4)[:, np.newaxis] % 2 != np.arange(2), (rows, columns))[:rows, :columns]
