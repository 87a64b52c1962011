# loses: cloth-values, cloth-rules
# says: values
def cloth(tieup, threading, treadling):
    return tieup[threading, treadling[::-1, np.newaxis]]
