# loses: ranks-values, ranks-rules
# says: tells which element comes next in order
# hint: 1
def ranks(a):
    return a.argsort(kind="stable")
