# way: With `np.unique`: where each value of the record so far occurs for the first time.
def record_highs(temperatures):
    best = np.maximum.accumulate(temperatures)
    records = np.zeros(len(best), dtype=bool)
    records[np.unique(best, return_index=True)[1]] = True
    return records
