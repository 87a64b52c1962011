# loses: cloth-values, cloth-rules
# says: the warp is down where it should be up
def cloth(tieup, threading, treadling):
    return ~tieup[threading, treadling[:, np.newaxis]]
