# loses: fetches-values, fetches-edges
# says: The first line of each place is fetched, too
def fetches(addresses, line, slots):
    lines = addresses // line
    lines = lines[np.argsort(lines % slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1])
