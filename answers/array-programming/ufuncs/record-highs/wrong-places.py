# loses: record-highs-values
# says: expected shape (7,)
# hint: 2
def record_highs(temperatures):
    best = np.maximum.accumulate(temperatures)
    return np.append(0, np.flatnonzero(np.diff(best) > 0) + 1)
