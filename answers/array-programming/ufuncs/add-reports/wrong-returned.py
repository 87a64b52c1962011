# loses: add-reports-values
# says: expected None
# hint: 2
def add_reports(totals, stations, amounts):
    np.add.at(totals, stations, amounts)
    return totals
