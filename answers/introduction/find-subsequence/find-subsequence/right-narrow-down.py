# way: Fewer candidates with each element of `sub`: very fast where matches are rare.
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    starts = np.flatnonzero(seq[: max(len(seq) - len(sub) + 1, 0)] == sub[0])
    for offset, value in enumerate(sub):
        starts = starts[seq[starts + offset] == value]
    return starts
