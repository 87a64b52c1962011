# loses: running-totals-values, running-totals-rules
# says: expected shape (4,), got shape (4, 1)
def running_totals(a):
    return np.where(np.arange(len(a)) <= np.arange(len(a))[:, None], a, 0).sum(axis=1, keepdims=True)
