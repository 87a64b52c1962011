# way: Say what comes later and put zeros there, instead of keeping what has come already.
def running_totals(a):
    return np.where(np.arange(len(a)) > np.arange(len(a))[:, np.newaxis], 0, a).sum(axis=1)
