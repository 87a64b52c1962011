# loses: gaps-values, gaps-rules
# says: expected shape (3, 3), got shape (3,)
# hint: 1
def gaps(a):
    return a - a.T
