# loses: record-highs-values
# says: The record does not begin at 0
def record_highs(temperatures):
    best = np.maximum.accumulate(np.append(0.0, temperatures))
    return temperatures > best[:-1]
