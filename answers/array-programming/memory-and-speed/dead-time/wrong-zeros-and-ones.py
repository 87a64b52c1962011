# loses: dead-time-values, dead-time-edges
# says: expected dtype bool, got dtype int64
def counted(times, dead):
    found = np.full(len(times), int(dead == 0), dtype=np.int64)
    i = 0
    while dead and i < len(times):
        found[i] = 1
        i = np.searchsorted(times, times[i] + dead)
    return found
