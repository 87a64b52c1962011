# loses: mean-minutes-empty
# says: a warning came up on the way
# hint: 3
def mean_minutes(group, minutes, k):
    return np.bincount(group, weights=minutes, minlength=k) / np.bincount(group, minlength=k)
