# loses: border-thin
# says: border(1, 3): expected shape (1, 3), got shape (2, 3)
# hint: 3
def border(rows, columns):
    inside = np.zeros((max(rows - 2, 0), max(columns - 2, 0)))
    return np.pad(inside, 1, constant_values=1)
