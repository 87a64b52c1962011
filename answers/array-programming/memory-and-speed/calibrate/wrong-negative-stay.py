# loses: calibrate-values, calibrate-view
# says: Negative results become 0
# hint: 3
def calibrate(frame, dark, flat):
    frame -= dark
    np.divide(frame, flat, out=frame, where=flat > 0)
    frame[flat == 0] = 0
