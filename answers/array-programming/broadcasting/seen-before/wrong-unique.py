# loses: seen-before-rules
# says: does something before it returns
def seen_before(a):
    seen = np.ones(len(a), dtype=bool)
    seen[np.unique(a, return_index=True)[1]] = False
    return seen
