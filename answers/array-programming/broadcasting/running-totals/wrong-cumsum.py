# loses: running-totals-rules
# says: uses `a.cumsum`
def running_totals(a):
    return a.cumsum()
