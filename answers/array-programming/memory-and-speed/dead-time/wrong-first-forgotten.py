# loses: dead-time-values, dead-time-edges
# says: counted(array([0, 60, 120, 130, 250]
def counted(times, dead):
    found = np.full(len(times), dead == 0)
    i = np.searchsorted(times, times[:1] + dead)[0] if len(times) else 0
    while dead and i < len(times):
        found[i] = True
        i = np.searchsorted(times, times[i] + dead)
    return found
