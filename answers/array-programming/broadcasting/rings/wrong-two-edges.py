# loses: rings-values, rings-rules
# says: Only two of the four edges count
# hint: 1
def rings(n):
    return np.minimum(np.arange(n)[:, np.newaxis], np.arange(n))
