# loses: running-totals-rules
# says: uses `np.add.accumulate`
def running_totals(a):
    return np.add.accumulate(a)
