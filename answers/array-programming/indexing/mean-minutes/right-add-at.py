# way: With `np.add.at`, which adds up without weights; the division leaves out empty groups with a mask.
def mean_minutes(group, minutes, k):
    total, trips = np.zeros(k), np.zeros(k)
    np.add.at(total, group, minutes)
    np.add.at(trips, group, 1)
    trips[trips == 0] = np.nan
    return total / trips
