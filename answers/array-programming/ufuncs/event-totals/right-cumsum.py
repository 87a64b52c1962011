# way: With running totals: the rain until the end minus the rain until the start. An empty shower needs no care.
def event_totals(rain, starts):
    until = np.concatenate(([0.0], np.cumsum(rain)))
    ends = np.append(starts[1:], len(rain))
    return until[ends] - until[starts]
