# loses: border-thin
# says: border(1, 3): raised ValueError
# hint: 3
def border(rows, columns):
    return np.pad(np.zeros((rows - 2, columns - 2)), 1, constant_values=1)
