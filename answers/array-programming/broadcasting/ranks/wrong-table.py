# loses: ranks-values, ranks-rules
# says: expected shape (4,), got shape (4, 4)
# hint: 2
def ranks(a):
    return a < a[:, np.newaxis]
