# way: With a mask: it says in words what a border is, and a thicker frame needs only other numbers.
def border(rows, columns):
    i, j = np.indices((rows, columns))
    outside = (i == 0) | (i == rows - 1) | (j == 0) | (j == columns - 1)
    return outside.astype(float)
