# loses: mean-minutes-no-loop
# says: the Python code runs once per element
# hint: 2
def mean_minutes(group, minutes, k):
    total, trips = np.zeros(k), np.zeros(k)
    for j, value in zip(group, minutes):
        total[j] += value
        trips[j] += 1
    return np.divide(total, trips, out=np.full(k, np.nan), where=trips > 0)
