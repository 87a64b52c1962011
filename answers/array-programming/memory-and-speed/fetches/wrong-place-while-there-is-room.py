# loses: fetches-values
# says: there is one place only for both
# hint: 1
def fetches(addresses, line, slots):
    lines = addresses // line
    place = np.unique(lines, return_inverse=True)[1] % slots if len(lines) < 5 else lines % slots
    lines = lines[np.argsort(place, kind="stable")]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
