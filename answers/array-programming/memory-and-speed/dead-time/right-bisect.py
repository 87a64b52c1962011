# way: With Python's own `bisect`, which searches any sorted sequence, an array too.
from bisect import bisect_left


def counted(times, dead):
    if dead == 0:
        return np.ones(len(times), dtype=bool)
    found = np.zeros(len(times), dtype=bool)
    i = 0
    while i < len(times):
        found[i] = True
        i = bisect_left(times, times[i] + dead, i)
    return found
