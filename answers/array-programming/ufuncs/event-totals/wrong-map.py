# loses: event-totals-no-loop
# says: uses `map`
def event_totals(rain, starts):
    pieces = np.split(rain, starts)[1:]
    return np.array(list(map(np.sum, pieces)))
