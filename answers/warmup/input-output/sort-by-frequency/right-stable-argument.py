def sort_by_frequency(table):
    falling = np.argsort(np.negative(table["frequency"]), stable=True)
    return np.take(table, falling)
