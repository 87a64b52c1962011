def event_totals(rain, starts):
    totals = np.add.reduceat(np.append(rain, 0), starts)
    totals[:-1][np.diff(starts) == 0] = 0
    return totals
