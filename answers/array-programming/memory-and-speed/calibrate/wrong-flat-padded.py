# loses: calibrate-values
# says: The input flat
def calibrate(frame, dark, flat):
    frame -= dark
    dead = flat == 0
    flat[dead] = np.inf
    frame /= flat
    np.maximum(frame, 0, out=frame)
