# loses: mean-minutes-empty
# says: a warning came up on the way
# hint: 3
def mean_minutes(group, minutes, k):
    total, trips = np.bincount(group, minutes, k), np.bincount(group, minlength=k)
    return np.where(trips > 0, total / trips, np.nan)
