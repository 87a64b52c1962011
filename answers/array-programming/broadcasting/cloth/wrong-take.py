# loses: cloth-rules
# says: uses `.take`
def cloth(tieup, threading, treadling):
    return tieup.take(threading, axis=0).take(treadling, axis=1).T
