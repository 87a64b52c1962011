# loses: record-highs-no-loop
# says: uses `itertools
import itertools


def record_highs(temperatures):
    best = np.array(list(itertools.accumulate(temperatures, max)))
    return np.concatenate(([True], temperatures[1:] > best[:-1]))
