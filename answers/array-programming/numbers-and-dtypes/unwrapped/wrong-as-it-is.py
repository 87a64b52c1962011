# loses: unwrapped-byte, unwrapped-wide
# says: The restarts are still there
# hint: 1
def unwrapped(readings):
    return readings.astype(np.int64)
