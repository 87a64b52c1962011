# way: In two steps: first the shaft of each warp thread, then the treadle of each row. Each step makes an array of its own.
def cloth(tieup, threading, treadling):
    return tieup[threading][:, treadling].T
