# loses: event-totals-values, event-totals-empty
# says: What falls before the first start
# hint: 1
def event_totals(rain, starts):
    starts = np.append(0, starts[1:])
    ends = np.append(starts[1:], len(rain))
    totals = np.add.reduceat(np.append(rain, 0.0), starts)
    return np.where(starts < ends, totals, 0.0)
