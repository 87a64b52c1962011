# loses: longest-so-far-values
# says: Of several equally long ones
# hint: 1
def longest_so_far(words):
    longer = np.frompyfunc(lambda a, b: a if len(a) > len(b) else b, 2, 1)
    return longer.accumulate(np.array(words, dtype=object))
