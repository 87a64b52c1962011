# loses: event-totals-values, event-totals-empty
# says: expected 8.0, got 4.0
def event_totals(rain, starts):
    until = np.concatenate(([0.0], np.cumsum(rain)))
    ends = np.append(starts[1:], len(rain) - 1)
    return until[ends] - until[starts]
