# loses: rings-values, rings-rules
# says: It counts from the middle
# hint: 1
def rings(n):
    return np.maximum(np.abs(np.arange(n) - n // 2)[:, np.newaxis], np.abs(np.arange(n) - n // 2))
