# loses: cloth-values, cloth-rules
# says: expected shape (3, 5), got shape (5, 3)
# hint: 1
def cloth(tieup, threading, treadling):
    return tieup[threading[:, np.newaxis], treadling]
