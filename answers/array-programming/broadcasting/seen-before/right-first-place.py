# way: With the first place of each value: if that is not your own place, somebody was there before you.
def seen_before(a):
    return np.where(a == a[:, None], np.arange(len(a)), len(a)).min(axis=1) < np.arange(len(a))
