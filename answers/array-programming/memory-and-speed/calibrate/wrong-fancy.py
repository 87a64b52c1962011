# loses: calibrate-memory
# says: `frame[mask]` are new arrays
# hint: 2
def calibrate(frame, dark, flat):
    good = flat > 0
    frame -= dark
    frame[good] /= flat[good]
    frame[~good] = 0
    np.maximum(frame, 0, out=frame)
