def unwrapped(readings):
    steps = np.diff(readings, prepend=readings.dtype.type(0))
    return np.cumsum(steps, dtype=np.int64)
