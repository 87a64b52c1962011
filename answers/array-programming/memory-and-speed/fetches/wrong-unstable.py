# loses: fetches-values
# says: Visits to one place must stay in their old order
def fetches(addresses, line, slots):
    lines = addresses // line
    place = lines % slots
    lines = lines[np.lexsort((-np.arange(len(lines)) % 7, place))]
    return np.count_nonzero(lines[1:] != lines[:-1]) + (len(lines) > 0)
