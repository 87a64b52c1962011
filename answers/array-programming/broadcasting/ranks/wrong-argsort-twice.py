# loses: ranks-values, ranks-rules
# says: expected 0, got 1
def ranks(a):
    return a.argsort(kind="stable").argsort(kind="stable")
