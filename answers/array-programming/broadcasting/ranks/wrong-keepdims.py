# loses: ranks-values, ranks-rules
# says: expected shape (4,), got shape (4, 1)
# hint: 2
def ranks(a):
    return (a < a[:, np.newaxis]).sum(axis=1, keepdims=True)
