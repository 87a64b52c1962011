# loses: dead-time-values, dead-time-edges
# says: not the last one that arrived
# hint: 1
def counted(times, dead):
    late = times[1:] - times[:-1] >= dead
    return np.concatenate([np.ones(min(len(times), 1), dtype=bool), late])
