# loses: unwrapped-byte, unwrapped-wide
# says: A turn of one byte is 256 steps
# hint: 1
def unwrapped(readings):
    turn = int(np.iinfo(readings.dtype).max)
    restarts = readings[1:] < readings[:-1]
    turns = np.concatenate([[0], np.cumsum(restarts, dtype=np.int64)])
    return readings.astype(np.int64) + turns * turn
