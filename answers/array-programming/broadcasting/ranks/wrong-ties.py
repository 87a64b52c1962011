# loses: ranks-values, ranks-rules
# says: Equal elements are not smaller
# hint: 1
def ranks(a):
    return (a <= a[:, np.newaxis]).sum(axis=1)
