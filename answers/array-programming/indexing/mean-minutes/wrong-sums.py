# loses: mean-minutes-values, mean-minutes-empty
# says: These are the sums
# hint: 1
def mean_minutes(group, minutes, k):
    total = np.bincount(group, weights=minutes, minlength=k)
    total[np.bincount(group, minlength=k) == 0] = np.nan
    return total
