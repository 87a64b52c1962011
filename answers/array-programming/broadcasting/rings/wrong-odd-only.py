# loses: rings-values
# says: rings(2)
def rings(n):
    return n // 2 - np.maximum(np.abs(np.arange(n) - n // 2)[:, np.newaxis], np.abs(np.arange(n) - n // 2))
