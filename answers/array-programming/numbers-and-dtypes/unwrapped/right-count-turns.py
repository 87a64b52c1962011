# way: Where a reading is less than the one before, one turn more has passed.
def unwrapped(readings):
    turn = int(np.iinfo(readings.dtype).max) + 1
    restarts = readings[1:] < readings[:-1]
    turns = np.concatenate([[0], np.cumsum(restarts, dtype=np.int64)])
    return readings.astype(np.int64) + turns * turn
