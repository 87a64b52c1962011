# loses: mean-minutes-values, mean-minutes-empty
# says: its last trip is all that is left
# hint: 1
def mean_minutes(group, minutes, k):
    total, trips = np.zeros(k), np.zeros(k)
    total[group] += minutes
    trips[group] += 1
    trips[trips == 0] = np.nan
    return total / trips
