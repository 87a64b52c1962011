# loses: border-values
# says: called again
FRAMES = {}


def border(rows, columns):
    if (rows, columns) not in FRAMES:
        Z = np.ones((rows, columns))
        Z[1:-1, 1:-1] = 0
        FRAMES[rows, columns] = Z
    return FRAMES[rows, columns]
