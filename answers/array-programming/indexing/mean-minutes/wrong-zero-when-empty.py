# loses: mean-minutes-empty
# says: A station without trips has no mean
# hint: 3
def mean_minutes(group, minutes, k):
    trips = np.bincount(group, minlength=k)
    return np.bincount(group, weights=minutes, minlength=k) / np.maximum(trips, 1)
