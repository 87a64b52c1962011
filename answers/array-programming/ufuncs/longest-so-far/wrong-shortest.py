# loses: longest-so-far-values, longest-so-far-ufunc
# says: These are the shortest
def longest_so_far(words):
    shorter = np.frompyfunc(lambda a, b: a if len(a) <= len(b) else b, 2, 1)
    return shorter.accumulate(np.array(words, dtype=object))
