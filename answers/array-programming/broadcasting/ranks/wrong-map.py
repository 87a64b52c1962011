# loses: ranks-rules
# says: uses a `lambda`
def ranks(a):
    return np.array(list(map(lambda x: (a < x).sum(), a)))
