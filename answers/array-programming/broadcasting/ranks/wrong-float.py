# loses: ranks-values
# says: Ranks are integers
def ranks(a):
    return (a < a[:, np.newaxis]).sum(axis=1) / 1
