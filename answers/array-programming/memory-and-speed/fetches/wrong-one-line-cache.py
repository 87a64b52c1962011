# loses: fetches-values, fetches-edges
# says: This cache forgets everything but the last line
# hint: 1
def fetches(addresses, line, slots):
    lines = addresses // line
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
