# loses: calibrate-values, calibrate-view, calibrate-memory
# says: wrap around in uint16
# hint: 2
def calibrate(frame, dark, flat):
    counts = frame.astype(np.uint16) - dark
    np.divide(counts, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
