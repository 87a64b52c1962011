def add_reports(totals, stations, amounts):
    order = np.argsort(stations, kind="stable")
    np.add.at(totals, stations[order], amounts[order])
