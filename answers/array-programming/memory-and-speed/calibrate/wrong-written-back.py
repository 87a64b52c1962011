# loses: calibrate-memory
# says: Have each operation write into `frame`
# hint: 2
def calibrate(frame, dark, flat):
    with np.errstate(all="ignore"):
        frame[:] = np.where(flat > 0, np.maximum((frame - dark) / flat, 0), 0)
