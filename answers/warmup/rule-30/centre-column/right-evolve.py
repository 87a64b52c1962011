# way: With your `evolve`: a row that is long enough, then one column of the result.
def centre_column(count):
    row = np.zeros(2 * count + 1, dtype=np.uint8)
    row[count] = 1
    return evolve(row, count)[:, count]
