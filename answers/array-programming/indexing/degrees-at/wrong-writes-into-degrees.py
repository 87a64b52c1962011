# loses: degrees-at-values, degrees-at-before-all
# says: changed it
# hint: 3
def degrees_at(times, read_at, degrees):
    position = np.searchsorted(read_at, times, side="right") - 1
    last = degrees[-1]
    degrees[-1] = np.nan
    found = degrees[position]
    found[position == len(degrees) - 1] = last
    return found
