# loses: find-subsequence-no-loop
# says: the Python code runs once per element
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    starts = range(len(seq) - len(sub) + 1)
    return np.array([i for i in starts if (seq[i : i + len(sub)] == sub).all()], dtype=np.intp)
