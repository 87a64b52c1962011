# way: With `itertools.accumulate`: it keeps every row on the way, which is what a history is.
import itertools


def diffuse(u, rows, F=0.05):
    start = u.astype(np.float64)
    steps = itertools.accumulate(range(rows - 1), lambda row, _: heat_step(row, F), initial=start)
    return np.stack(list(steps))
