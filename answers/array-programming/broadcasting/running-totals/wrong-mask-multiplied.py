# loses: running-totals-values
# says: NaN: a mask that multiplies
# hint: 2
def running_totals(a):
    return ((np.arange(len(a)) <= np.arange(len(a))[:, None]) * a).sum(axis=1)
