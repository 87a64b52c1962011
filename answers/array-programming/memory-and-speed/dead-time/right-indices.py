# way: Collect indices in a list, and write all of them at once with fancy indexing.
def counted(times, dead):
    found = np.zeros(len(times), dtype=bool)
    n, i, indices = len(times), 0, []
    while i < n:
        indices.append(i)
        i = max(i + 1, int(times.searchsorted(times[i] + dead)))
    found[indices if dead else slice(None)] = True
    return found
