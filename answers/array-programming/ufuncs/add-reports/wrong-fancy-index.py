# loses: add-reports-values, add-reports-view
# says: only its last report was counted
# hint: 1
def add_reports(totals, stations, amounts):
    totals[stations] += amounts
