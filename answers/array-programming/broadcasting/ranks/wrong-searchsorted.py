# loses: ranks-rules
# says: uses `np.searchsorted`
def ranks(a):
    return np.searchsorted(np.sort(a), a)
