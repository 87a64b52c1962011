# loses: unwrapped-byte, unwrapped-wide
# says: The restarts are still there
# hint: 1
def unwrapped(readings):
    steps = np.diff(readings, prepend=readings.dtype.type(0))
    return np.cumsum(steps, dtype=readings.dtype).astype(np.int64)
