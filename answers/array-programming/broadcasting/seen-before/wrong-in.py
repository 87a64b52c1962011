# loses: seen-before-rules
# says: uses a comprehension
def seen_before(a):
    return np.array([x in a[:i] for i, x in enumerate(a)])
