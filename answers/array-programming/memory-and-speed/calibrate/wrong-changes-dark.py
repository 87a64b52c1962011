# loses: calibrate-values, calibrate-view
# says: it
def calibrate(frame, dark, flat):
    np.subtract(frame, dark, out=dark, casting="unsafe")
    np.divide(dark, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
