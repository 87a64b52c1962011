# loses: record-highs-values
# says: The first temperature is always a record
# hint: 2
def record_highs(temperatures):
    best = np.maximum.accumulate(temperatures)
    return np.concatenate(([False], temperatures[1:] > best[:-1]))
