# loses: neighbourhood-ends
# says: The ends have no number yet
# hint: 1
def neighbourhoods(row):
    numbers = np.zeros(len(row), dtype=int)
    numbers[1:-1] = 4 * row[:-2] + 2 * row[1:-1] + row[2:]
    return numbers
