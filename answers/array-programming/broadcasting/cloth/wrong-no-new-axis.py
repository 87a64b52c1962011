# loses: cloth-values, cloth-rules
# says: shape mismatch
def cloth(tieup, threading, treadling):
    return tieup[threading, treadling]
