def cloth(tieup, threading, treadling):
    return tieup[threading[:, None], treadling].T
