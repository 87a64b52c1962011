# loses: neighbourhood-ends
# says: the number of the only cell of [1]: expected [2], got [1]
# hint: 1
def neighbourhoods(row):
    numbers = np.zeros(len(row), dtype=np.int64)
    numbers[0] = 2 * int(row[0]) + int(row[1:2].sum())
    numbers[1:-1] = 4 * row[:-2].astype(int) + 2 * row[1:-1] + row[2:]
    numbers[-1] = 4 * int(row[-2:-1].sum()) + 2 * int(row[-1]) if len(row) > 1 else row[0]
    return numbers
