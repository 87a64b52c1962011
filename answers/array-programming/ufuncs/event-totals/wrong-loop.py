# loses: event-totals-no-loop
# says: runs once per element
def event_totals(rain, starts):
    ends = np.append(starts[1:], len(rain))
    return np.array([rain[i:j].sum() for i, j in zip(starts, ends)])
