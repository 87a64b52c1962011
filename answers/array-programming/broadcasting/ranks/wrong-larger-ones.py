# loses: ranks-values, ranks-rules
# says: This is how many are larger
# hint: 1
def ranks(a):
    return (a < a[:, np.newaxis]).sum(axis=0)
