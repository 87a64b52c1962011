# loses: mean-minutes-empty
# says: One too few along axis 0
# hint: 2
def mean_minutes(group, minutes, k):
    trips = np.bincount(group)
    means = np.full(len(trips), np.nan)
    means[trips > 0] = np.bincount(group, weights=minutes)[trips > 0] / trips[trips > 0]
    return means
