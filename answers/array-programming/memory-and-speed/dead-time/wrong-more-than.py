# loses: dead-time-values, dead-time-edges
# says: dead nanoseconds or more
# hint: 1
def counted(times, dead):
    found = np.full(len(times), dead == 0)
    i = 0
    while dead and i < len(times):
        found[i] = True
        i = np.searchsorted(times, times[i] + dead, side="right")
    return found
