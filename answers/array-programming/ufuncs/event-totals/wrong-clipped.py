# loses: event-totals-empty
# says: expected 8.0, got 4.0
def event_totals(rain, starts):
    ends = np.append(starts[1:], len(rain))
    totals = np.add.reduceat(rain, np.minimum(starts, len(rain) - 1))
    return np.where(starts < ends, totals, 0.0)
