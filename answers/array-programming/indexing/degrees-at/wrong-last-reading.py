# loses: degrees-at-before-all
# says: position -1 is the end
# hint: 2
def degrees_at(times, read_at, degrees):
    return degrees[np.searchsorted(read_at, times, side="right") - 1]
