# loses: add-reports-values, add-reports-view
# says: its last report counts alone
# hint: 1
def add_reports(totals, stations, amounts):
    totals[stations] += amounts
