# loses: running-totals-values, running-totals-rules
# says: The totals run from the right
# hint: 1
def running_totals(a):
    return np.where(np.arange(len(a)) >= np.arange(len(a))[:, None], a, 0).sum(axis=1)
