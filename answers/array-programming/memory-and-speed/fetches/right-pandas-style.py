# way: One key for both: place first, then the position, so that any sort will do.
def fetches(addresses, line, slots):
    n = len(addresses)
    lines = addresses // line
    key = np.sort(lines % slots * n + np.arange(n))
    visits = lines[key % n] if n else lines
    return int(n > 0) + int(np.sum(visits[1:] != visits[:-1]))
