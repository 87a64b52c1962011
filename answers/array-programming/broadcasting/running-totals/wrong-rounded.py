# loses: running-totals-values, running-totals-rules
# says: values
def running_totals(a):
    return np.where(np.arange(len(a)) <= np.arange(len(a))[:, None], a // 1, 0).sum(axis=1)
