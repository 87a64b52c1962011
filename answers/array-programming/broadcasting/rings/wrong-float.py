# loses: rings-values
# says: Steps are integers
def rings(n):
    return np.minimum(
        np.minimum(np.arange(n), np.arange(n)[::-1])[:, None],
        np.minimum(np.arange(n), np.arange(n)[::-1]),
    ) / 1
