# loses: running-totals-values, running-totals-rules
# says: Each column of the table repeats one element
# hint: 1
def running_totals(a):
    return np.where(np.arange(len(a)) <= np.arange(len(a))[:, None], a, 0).sum(axis=0)
