# way: With the number of the shower for each hour, from `np.searchsorted`: after that the hours could come in any order.
def event_totals(rain, starts):
    shower = np.searchsorted(starts, np.arange(len(rain)), side="right") - 1
    totals = np.zeros(len(starts))
    np.add.at(totals, shower[shower >= 0], rain[shower >= 0])
    return totals
