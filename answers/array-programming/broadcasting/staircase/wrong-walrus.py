# loses: staircase-rules
# says: uses `:=`
def staircase(n):
    return (i := np.arange(n)) <= i[:, np.newaxis]
