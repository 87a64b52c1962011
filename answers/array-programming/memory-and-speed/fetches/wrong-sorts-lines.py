# loses: fetches-values
# says: Here each line counts once
def fetches(addresses, line, slots):
    lines = np.sort(addresses // line)
    lines = lines[np.argsort(lines % slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
