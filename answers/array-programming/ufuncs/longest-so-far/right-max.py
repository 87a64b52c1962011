# way: With `max` and a key: of equals it returns the first one by itself.
def longest_so_far(words):
    longer = np.frompyfunc(lambda a, b: max(a, b, key=len), 2, 1)
    return longer.accumulate(np.array(words, dtype=object))
