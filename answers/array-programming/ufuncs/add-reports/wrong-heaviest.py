# loses: add-reports-values, add-reports-view
# says: expected
def add_reports(totals, stations, amounts):
    np.maximum.at(totals, stations, amounts)
