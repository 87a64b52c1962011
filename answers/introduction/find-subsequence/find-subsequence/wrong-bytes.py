# loses: find-subsequence-exact, find-subsequence-no-loop
# says: With ==, NaN is not equal to NaN.
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    data, wanted, size = seq.tobytes(), sub.tobytes(), seq.itemsize
    starts, at = [], data.find(wanted)
    while at >= 0:
        if at % size == 0:
            starts.append(at // size)
        at = data.find(wanted, at + 1)
    return np.array(starts, dtype=np.intp)
