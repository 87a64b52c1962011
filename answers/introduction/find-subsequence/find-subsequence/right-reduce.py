import functools
import operator


def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    count = max(len(seq) - len(sub) + 1, 0)
    agree = [seq[j : j + count] == sub[j] for j in range(len(sub))] if count else [np.zeros(0, dtype=bool)]
    return np.nonzero(functools.reduce(operator.and_, agree))[0]
