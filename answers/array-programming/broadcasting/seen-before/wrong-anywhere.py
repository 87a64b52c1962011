# loses: seen-before-values, seen-before-rules
# says: The first of several equal ones
def seen_before(a):
    return (a == a[:, None]).sum(axis=1) > 1
