# loses: fetches-values, fetches-edges
# says: fetches(
def fetches(addresses, line, slots):
    lines = addresses // line
    lines = lines[np.argsort(lines // slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
