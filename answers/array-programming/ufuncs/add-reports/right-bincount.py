# way: With `np.bincount`: one pass over the reports, one over the stations.
def add_reports(totals, stations, amounts):
    totals += np.bincount(stations, weights=amounts, minlength=len(totals))
