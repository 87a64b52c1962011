# loses: border-values
# says: look at the ends of your slices
# hint: 3
def border(rows, columns):
    Z = np.ones((rows, columns))
    Z[1:-2, 1:-2] = 0
    return Z
