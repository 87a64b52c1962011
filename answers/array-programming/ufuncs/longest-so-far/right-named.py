def longest_so_far(words):
    def longer(a, b):
        if len(b) > len(a):
            return b
        return a

    return np.frompyfunc(longer, 2, 1).accumulate(np.asarray(words, dtype=object))
