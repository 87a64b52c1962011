# loses: degrees-at-values
# says: These are values in between
# hint: 1
def degrees_at(times, read_at, degrees):
    return np.interp(times, read_at, degrees, left=np.nan)
