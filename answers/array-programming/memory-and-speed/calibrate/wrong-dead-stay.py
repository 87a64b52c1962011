# loses: calibrate-values
# says: A dead pixel, where flat is 0, becomes 0
# hint: 3
def calibrate(frame, dark, flat):
    np.subtract(frame, dark, out=frame)
    np.divide(frame, flat, out=frame, where=flat != 0)
    np.maximum(frame, 0, out=frame)
