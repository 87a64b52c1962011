# loses: dead-time-edges
# says: raised IndexError
# hint: 3
def counted(times, dead):
    if dead == 0:
        return np.ones(len(times), dtype=bool)
    found = np.zeros(len(times), dtype=bool)
    i = 0
    while True:
        found[i] = True
        i = np.searchsorted(times, times[i] + dead)
        if i == len(times):
            return found
