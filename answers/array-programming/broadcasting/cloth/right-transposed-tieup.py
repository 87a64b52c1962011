def cloth(tieup, threading, treadling):
    return tieup.T[treadling[:, np.newaxis], threading]
