# loses: calibrate-values, calibrate-view
# says: The frame after your call
def calibrate(frame, dark, flat):
    frame -= dark
    np.divide(frame, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
    np.abs(frame, out=frame)
