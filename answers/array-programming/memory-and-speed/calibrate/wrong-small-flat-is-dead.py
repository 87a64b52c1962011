# loses: calibrate-values
# says: under a flat field of a millionth
def calibrate(frame, dark, flat):
    frame -= dark
    np.divide(frame, flat, out=frame, where=flat > 1e-3)
    frame[flat < 1e-3] = 0
    np.maximum(frame, 0, out=frame)
