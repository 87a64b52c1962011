# loses: running-totals-rules
# says: does something before it returns
def running_totals(a):
    totals = a.copy()
    for i in range(1, len(a)):
        totals[i] += totals[i - 1]
    return totals
