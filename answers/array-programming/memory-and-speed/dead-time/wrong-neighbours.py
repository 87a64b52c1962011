# loses: dead-time-values, dead-time-edges
# says: not the last one that arrived
# hint: 1
def counted(times, dead):
    return np.diff(times, prepend=times[:1] - dead) >= dead
