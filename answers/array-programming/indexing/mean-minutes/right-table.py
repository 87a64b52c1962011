# way: With a table of stations by trips, and a matrix product for the sums: short, but large.
def mean_minutes(group, minutes, k):
    mine = np.arange(k)[:, np.newaxis] == group
    trips = mine.sum(axis=1)
    means = mine @ minutes / np.maximum(trips, 1)
    means[trips == 0] = np.nan
    return means
