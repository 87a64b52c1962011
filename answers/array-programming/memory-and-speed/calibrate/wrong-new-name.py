# loses: calibrate-values, calibrate-view, calibrate-memory
# says: The frame is as it was
# hint: 1
def calibrate(frame, dark, flat):
    frame = frame - dark
    np.divide(frame, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
    np.maximum(frame, 0, out=frame)
