# loses: add-reports-no-loop
# says: runs once per element
def add_reports(totals, stations, amounts):
    for station, amount in zip(stations, amounts):
        totals[station] += amount
