# way: With in-place operators: they read like arithmetic and write into the frame.
def calibrate(frame, dark, flat):
    dead = flat == 0
    frame -= dark
    np.divide(frame, flat, out=frame, where=~dead)
    frame[dead] = 0
    frame[frame < 0] = 0
