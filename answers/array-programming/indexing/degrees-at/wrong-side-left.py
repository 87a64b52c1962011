# loses: degrees-at-values, degrees-at-before-all
# says: A reading at this very moment counts
# hint: 1
def degrees_at(times, read_at, degrees):
    position = np.searchsorted(read_at, times) - 1
    found = degrees[position]
    found[position < 0] = np.nan
    return found
