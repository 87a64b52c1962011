# loses: seen-before-values, seen-before-rules
# says: An element has not been seen before itself
# hint: 1
def seen_before(a):
    return ((a == a[:, None]) & (np.arange(len(a)) <= np.arange(len(a))[:, None])).any(axis=1)
