# loses: border-values
# says: border(3, 5): 
# hint: 3
def border(rows, columns):
    Z = np.ones((rows, columns))
    Z[1:-1][1:-1] = 0
    return Z
