# loses: fetches-values
# says: fetches(
def fetches(addresses, line, slots):
    lines = addresses // line
    lines = lines[np.argsort(addresses % slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
