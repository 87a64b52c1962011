# way: A loop over `sub`, not over `seq`: one comparison of long slices for each element, and no table.
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    count = max(len(seq) - len(sub) + 1, 0)
    mask = np.ones(count, dtype=bool)
    for j in range(len(sub)):
        mask &= seq[j : j + count] == sub[j]
    return np.where(mask)[0]
