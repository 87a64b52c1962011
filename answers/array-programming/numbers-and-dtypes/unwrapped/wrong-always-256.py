# loses: unwrapped-wide
# says: A turn of a uint16 counter is longer than 256 steps
def unwrapped(readings):
    restarts = readings[1:] < readings[:-1]
    turns = np.concatenate([[0], np.cumsum(restarts, dtype=np.int64)])
    return readings.astype(np.int64) + 256 * turns
