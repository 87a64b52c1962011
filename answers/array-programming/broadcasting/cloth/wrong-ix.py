# loses: cloth-rules
# says: uses `np.ix_`
def cloth(tieup, threading, treadling):
    return tieup[np.ix_(threading, treadling)].T
