# loses: running-totals-values, running-totals-rules
# says: NaN
def running_totals(a):
    return np.where(np.arange(len(a)) <= np.arange(len(a))[:, None], a, a * np.inf - a * np.inf).sum(axis=1)
