# loses: mean-minutes-no-loop
# says: the Python code runs once per element
# hint: 2
def mean_minutes(group, minutes, k):
    means = np.full(k, np.nan)
    for j in range(k):
        mine = minutes[group == j]
        if len(mine):
            means[j] = mine.mean()
    return means
