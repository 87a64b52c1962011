# loses: gaps-rules
# says: uses `column`
def column(a):
    return a[:, np.newaxis]


def gaps(a):
    return a - column(a)
