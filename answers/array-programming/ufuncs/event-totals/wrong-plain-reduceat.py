# loses: event-totals-empty
# says: raised IndexError
# hint: 2
def event_totals(rain, starts):
    return np.add.reduceat(rain, starts)
