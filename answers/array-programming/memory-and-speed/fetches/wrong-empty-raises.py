# loses: fetches-edges
# says: raised IndexError
# hint: 2
def fetches(addresses, line, slots):
    lines = addresses // line
    lines = lines[np.argsort(lines % slots, kind="stable")]
    return 1 + np.count_nonzero(lines[1:] != lines[:-1]) - (lines[0] < 0)
