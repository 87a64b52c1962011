# way: With `np.convolve`: the zeros beyond the ends come free, and it turns the weights round, hence `[1, 2, 4]`.
def neighbourhoods(row):
    return np.convolve(row.astype(int), [1, 2, 4])[1:-1]
