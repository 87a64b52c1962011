# loses: unwrapped-byte, unwrapped-wide
# says: expected dtype int64, got dtype uint64
# hint: 3
def unwrapped(readings):
    return np.cumsum(np.diff(readings, prepend=readings.dtype.type(0)), dtype=np.uint64)
