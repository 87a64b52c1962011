# loses: mean-minutes-values, mean-minutes-empty
# says: These are the numbers of trips
# hint: 1
def mean_minutes(group, minutes, k):
    return np.bincount(group, minlength=k).astype(float)
