# loses: fetches-values
# says: The input addresses
def fetches(addresses, line, slots):
    addresses //= line
    lines = addresses[np.argsort(addresses % slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
