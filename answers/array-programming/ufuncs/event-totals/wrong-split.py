# loses: event-totals-values, event-totals-empty, event-totals-no-loop
# says: One too many along axis 0
def event_totals(rain, starts):
    return np.array([piece.sum() for piece in np.split(rain, starts)])
