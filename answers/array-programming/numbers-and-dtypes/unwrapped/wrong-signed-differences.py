# loses: unwrapped-byte, unwrapped-wide
# says: The restarts are still there
# hint: 1
def unwrapped(readings):
    wide = readings.astype(np.int64)
    return np.cumsum(np.diff(wide, prepend=0))
