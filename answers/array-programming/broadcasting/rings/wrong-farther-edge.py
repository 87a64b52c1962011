# loses: rings-values, rings-rules
# says: values
def rings(n):
    return np.maximum(
        np.minimum(np.arange(n), np.arange(n)[::-1])[:, None],
        np.minimum(np.arange(n), np.arange(n)[::-1]),
    )
