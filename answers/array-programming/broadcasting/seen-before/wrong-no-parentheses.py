# loses: seen-before-values, seen-before-rules
# says: truth value of an array
# hint: 2
def seen_before(a):
    return (a == a[:, None] & np.arange(len(a)) < np.arange(len(a))[:, None]).any(axis=1)
