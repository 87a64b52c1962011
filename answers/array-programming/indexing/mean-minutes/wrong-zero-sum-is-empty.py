# loses: mean-minutes-values, mean-minutes-empty
# says: mean_minutes([0, 0, 1, 1]
def mean_minutes(group, minutes, k):
    total, trips = np.bincount(group, minutes, k), np.bincount(group, minlength=k)
    return np.divide(total, trips, out=np.full(k, np.nan), where=total != 0)
