# loses: add-reports-view
# says: the table whose second column
def add_reports(totals, stations, amounts):
    np.add.at(totals.ravel(), stations, amounts)
