# loses: dead-time-values, dead-time-edges
# says: expected shape (5,)
# hint: 3
def counted(times, dead):
    if dead == 0:
        return np.arange(len(times))
    indices, i = [], 0
    while i < len(times):
        indices.append(i)
        i = np.searchsorted(times, times[i] + dead)
    return np.array(indices)
