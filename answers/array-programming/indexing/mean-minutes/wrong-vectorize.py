# loses: mean-minutes-no-loop
# says: the Python code runs once per element
# hint: 2
def mean_minutes(group, minutes, k):
    mean = np.vectorize(lambda j: minutes[group == j].mean() if (group == j).any() else np.nan, otypes=[float])
    return mean(np.arange(k))
