# loses: fetches-values
# says: there is one place only for both
# hint: 1
def fetches(addresses, line, slots):
    lines = addresses // line
    if len(np.unique(lines)) <= slots:
        return len(np.unique(lines))
    lines = lines[np.argsort(lines % slots, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
