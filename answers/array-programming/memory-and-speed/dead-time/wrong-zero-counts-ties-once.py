# loses: dead-time-edges
# says: With a dead time of 0 every photon is counted
# hint: 3
def counted(times, dead):
    found = np.zeros(len(times), dtype=bool)
    i = 0
    while i < len(times):
        found[i] = True
        i = np.searchsorted(times, times[i] + max(dead, 1))
    return found
