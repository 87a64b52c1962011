# way: With the record itself: a new one is set where the staircase takes a step.
def record_highs(temperatures):
    best = np.maximum.accumulate(temperatures)
    records = np.ones(len(temperatures), dtype=bool)
    records[1:] = best[1:] > best[:-1]
    return records
