# loses: add-reports-values
# says: raised IndexError
def add_reports(totals, stations, amounts):
    order = np.argsort(stations, kind="stable")
    numbers, first = np.unique(stations[order], return_index=True)
    first[0] = 0
    totals[numbers] += np.add.reduceat(amounts[order], first)
