# loses: event-totals-empty
# says: An empty shower has no rain
# hint: 2
def event_totals(rain, starts):
    return np.add.reduceat(np.append(rain, 0.0), starts)
