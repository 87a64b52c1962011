def mean_minutes(group, minutes, k):
    with np.errstate(invalid="ignore"):
        return np.bincount(group, minutes, minlength=k) / np.bincount(group, minlength=k)
