# loses: unwrapped-byte, unwrapped-wide
# says: expected
def unwrapped(readings):
    turn = 2 ** (8 * readings.itemsize)
    return np.unwrap(readings.astype(np.int64), period=turn).astype(np.int64)
