# way: With `np.clip` and `np.copyto`: each function writes to `out` or through `where`.
def calibrate(frame, dark, flat):
    np.subtract(frame, dark, out=frame, dtype=np.float32, casting="unsafe")
    np.clip(frame, 0, None, out=frame)
    np.divide(frame, flat, out=frame, where=flat != 0)
    np.copyto(frame, 0, where=flat == 0)
    return frame
