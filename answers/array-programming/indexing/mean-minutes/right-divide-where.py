# way: With `out=` and `where=`: the division itself leaves out the empty stations.
def mean_minutes(group, minutes, k):
    trips = np.bincount(group, minlength=k)
    total = np.bincount(group, minutes, k)
    return np.divide(total, trips, out=np.full(k, np.nan), where=trips != 0)
