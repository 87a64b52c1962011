# way: Text first, then column by column: a good way to find out which column has the bad value.
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    columns = np.loadtxt(path, comments="%", dtype=str, ndmin=2).reshape(-1, 4).T
    table = np.empty(columns.shape[1], dtype=word)
    for name, column in zip(word.names, columns):
        table[name] = column.astype(word[name])
    return table
