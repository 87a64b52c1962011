# loses: longest-so-far-values, longest-so-far-ufunc
# says: expected a NumPy array
def longest_so_far(words):
    longer = np.frompyfunc(lambda a, b: a if len(a) >= len(b) else b, 2, 1)
    return longer.accumulate(np.array(words, dtype=object)).tolist()
