# loses: dead-time-values
# says: not as floats
def counted(times, dead):
    times = times.astype(float)
    found = np.full(len(times), dead == 0)
    i = 0
    while dead and i < len(times):
        found[i] = True
        i = max(i + 1, np.searchsorted(times, times[i] + dead))
    return found
