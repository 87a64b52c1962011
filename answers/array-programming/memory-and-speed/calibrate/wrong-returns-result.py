# loses: calibrate-values, calibrate-view, calibrate-memory
# says: The frame is as it was
# hint: 1
def calibrate(frame, dark, flat):
    return np.where(flat > 0, np.maximum((frame - dark) / flat, 0), 0)
