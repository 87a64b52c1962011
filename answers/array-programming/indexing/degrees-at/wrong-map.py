# loses: degrees-at-no-loop
# says: uses `map`
# hint: 2
import bisect
import functools


def degrees_at(times, read_at, degrees):
    places = list(map(functools.partial(bisect.bisect_right, read_at.tolist()), times.tolist()))
    shown = np.concatenate([[np.nan], degrees])
    return shown[np.array(places, dtype=int)]
