# way: One search for each counted photon, among those that have not been looked at yet.
def counted(times, dead):
    found = np.zeros(len(times), dtype=bool)
    if dead == 0:
        found[:] = True
        return found
    i = 0
    while i < len(times):
        found[i] = True
        i += np.searchsorted(times[i:], times[i] + dead)
    return found
