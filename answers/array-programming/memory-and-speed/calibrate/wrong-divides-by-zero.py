# loses: calibrate-values
# says: A dead pixel, where flat is 0, becomes 0
# hint: 3
def calibrate(frame, dark, flat):
    frame -= dark
    frame /= flat
    np.maximum(frame, 0, out=frame)
