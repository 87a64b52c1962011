# loses: calibrate-values
# says: A frame of shape
def calibrate(frame, dark, flat):
    frame -= dark
    np.divide(frame, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
    np.maximum(frame, 0, out=frame)
    np.rint(frame, out=frame)
