# loses: degrees-at-no-loop
# says: the Python code runs once per element
# hint: 2
import bisect


def degrees_at(times, read_at, degrees):
    found = np.full(len(times), np.nan)
    for t, time in enumerate(times):
        position = bisect.bisect_right(read_at, time) - 1
        if position >= 0:
            found[t] = degrees[position]
    return found
