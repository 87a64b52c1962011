# loses: degrees-at-values, degrees-at-no-loop
# says: The nearest reading may come later
# hint: 1
def degrees_at(times, read_at, degrees):
    nearest = np.abs(times[:, np.newaxis] - read_at - 1e-9).argmin(axis=1)
    found = degrees[nearest]
    found[times < read_at[0]] = np.nan
    return found
