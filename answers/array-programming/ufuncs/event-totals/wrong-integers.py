# loses: event-totals-values, event-totals-empty
# says: expected dtype float64
def event_totals(rain, starts):
    until = np.concatenate(([0.0], np.cumsum(rain)))
    ends = np.append(starts[1:], len(rain))
    return (until[ends] - until[starts]).astype(np.int64)
