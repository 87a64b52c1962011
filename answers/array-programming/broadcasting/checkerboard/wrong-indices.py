# loses: checkerboard-rules
# says: uses `np.indices`
def checkerboard(rows, columns):
    return np.indices((rows, columns)).sum(axis=0) % 2 == 1
