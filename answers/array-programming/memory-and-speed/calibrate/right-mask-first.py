def calibrate(frame, dark, flat):
    usable = (flat > 0) & (frame > dark)
    np.subtract(frame, dark, out=frame, where=usable)
    np.divide(frame, flat, out=frame, where=usable)
    np.logical_not(usable, out=usable)
    frame[usable] = 0
