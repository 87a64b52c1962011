# loses: cloth-values, cloth-rules
# says: shafts and treadles have changed places
# hint: 2
def cloth(tieup, threading, treadling):
    return tieup[treadling[:, np.newaxis], threading]
