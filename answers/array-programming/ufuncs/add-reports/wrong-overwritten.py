# loses: add-reports-values, add-reports-view
# says: The old totals are lost
def add_reports(totals, stations, amounts):
    totals[:] = np.bincount(stations, weights=amounts, minlength=len(totals))
