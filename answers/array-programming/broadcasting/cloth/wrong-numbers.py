# loses: cloth-values, cloth-rules
# says: expected dtype bool
def cloth(tieup, threading, treadling):
    return np.where(tieup[threading, treadling[:, np.newaxis]], 1, 0)
