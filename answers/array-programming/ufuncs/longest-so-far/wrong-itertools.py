# loses: longest-so-far-ufunc
# says: does not use `numpy.frompyfunc`
# hint: 2
import itertools


def longest_so_far(words):
    longest = itertools.accumulate(words, lambda a, b: max(a, b, key=len))
    return np.array(list(longest), dtype=object)
