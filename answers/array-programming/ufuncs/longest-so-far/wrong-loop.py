# loses: longest-so-far-ufunc
# says: does not use `numpy.frompyfunc`
# hint: 2
def longest_so_far(words):
    longest = np.array(words, dtype=object)
    for i in range(1, len(words)):
        longest[i] = max(longest[i - 1], words[i], key=len)
    return longest
