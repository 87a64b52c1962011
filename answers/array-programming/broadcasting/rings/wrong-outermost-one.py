# loses: rings-values, rings-rules
# says: The outermost ring is 0
# hint: 2
def rings(n):
    return np.minimum(
        np.minimum(np.arange(n), np.arange(n)[::-1])[:, None],
        np.minimum(np.arange(n), np.arange(n)[::-1]),
    ) + 1
