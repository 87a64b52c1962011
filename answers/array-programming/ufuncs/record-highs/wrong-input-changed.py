# loses: record-highs-values
# says: changed it
def record_highs(temperatures):
    before = temperatures.copy()
    np.maximum.accumulate(temperatures, out=temperatures)
    return np.concatenate(([True], before[1:] > temperatures[:-1]))
