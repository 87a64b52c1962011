# loses: dead-time-steps
# says: the Python code runs once per element
# hint: 2
from itertools import accumulate


def counted(times, dead):
    last = accumulate(times.tolist(), lambda a, b: b if b - a >= dead else a)
    last = np.array(list(last), dtype=np.int64)
    found = np.diff(last, prepend=last[:1] - 1) > 0
    return found | (dead == 0)
