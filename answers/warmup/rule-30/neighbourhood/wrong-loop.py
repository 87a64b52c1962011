# loses: neighbourhood-no-loop
# says: the Python code runs once per element
# hint: 3
def neighbourhoods(row):
    wide = [0, *row.tolist(), 0]
    return np.array([4 * a + 2 * b + c for a, b, c in zip(wide, wide[1:], wide[2:])])
