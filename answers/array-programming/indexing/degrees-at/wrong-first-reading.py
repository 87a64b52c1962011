# loses: degrees-at-before-all
# says: It was not known yet
# hint: 2
def degrees_at(times, read_at, degrees):
    position = np.searchsorted(read_at, times, side="right") - 1
    return degrees[np.maximum(position, 0)]
