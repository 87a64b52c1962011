# loses: dead-time-values, dead-time-edges
# says: counted
def counted(times, dead):
    found = np.diff(times, prepend=times[:1] - dead) >= dead
    waiting = np.maximum.accumulate(np.where(found, times, times[:1]))
    return found | (times - waiting >= dead)
