# loses: unwrapped-byte, unwrapped-wide
# says: More than half a turn forward
# hint: 1
def unwrapped(readings):
    turn = 2 ** (8 * readings.itemsize)
    return np.unwrap(readings.astype(np.int64), period=turn).astype(np.int64)
