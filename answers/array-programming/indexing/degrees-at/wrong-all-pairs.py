# loses: degrees-at-no-loop
# says: A table of all trips by all readings is too large
# hint: 2
def degrees_at(times, read_at, degrees):
    position = (read_at <= times[:, np.newaxis]).sum(axis=1) - 1
    return np.where(position < 0, np.nan, degrees[position])
