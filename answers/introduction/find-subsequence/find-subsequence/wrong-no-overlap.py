# loses: find-subsequence-values, find-subsequence-ends, find-subsequence-no-loop
# says: Matches may overlap, and all of them count.
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    starts, i = [], 0
    while i <= len(seq) - len(sub):
        if np.array_equal(seq[i : i + len(sub)], sub):
            starts.append(i)
            i += len(sub)
        else:
            i += 1
    return np.array(starts, dtype=np.intp)
