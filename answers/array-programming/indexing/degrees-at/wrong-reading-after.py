# loses: degrees-at-values, degrees-at-before-all
# says: This is the reading after the trip began
# hint: 1
def degrees_at(times, read_at, degrees):
    position = np.searchsorted(read_at, times)
    return degrees[np.minimum(position, len(degrees) - 1)]
