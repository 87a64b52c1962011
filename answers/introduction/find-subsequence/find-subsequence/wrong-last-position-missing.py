# loses: find-subsequence-ends, find-subsequence-exact, find-subsequence-views
# says: The match that ends at the last element is missing. That is riddle_1's bug.
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    count = max(len(seq) - len(sub), 0)
    mask = np.ones(count, dtype=bool)
    for j in range(len(sub)):
        mask &= seq[j : j + count] == sub[j]
    return np.flatnonzero(mask)
