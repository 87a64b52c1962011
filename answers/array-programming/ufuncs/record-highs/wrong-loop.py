# loses: record-highs-no-loop
# says: runs once per element
def record_highs(temperatures):
    best, records = None, []
    for t in temperatures:
        records.append(best is None or t > best)
        best = t if best is None else max(best, t)
    return np.array(records, dtype=bool)
