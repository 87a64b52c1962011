# loses: add-reports-values, add-reports-view
# says: `totals` is still what it was
# hint: 2
def add_reports(totals, stations, amounts):
    totals = totals + np.bincount(stations, weights=amounts, minlength=len(totals))
