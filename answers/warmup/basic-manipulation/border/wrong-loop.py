# loses: border-no-loop
# says: the Python code runs once per element
# hint: 1
def border(rows, columns):
    Z = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            if i in (0, rows - 1) or j in (0, columns - 1):
                Z[i, j] = 1
    return Z
