def rings(n):
    return np.minimum(
        np.where(np.arange(n) < n / 2, np.arange(n), n - 1 - np.arange(n))[:, None],
        np.where(np.arange(n) < n / 2, np.arange(n), n - 1 - np.arange(n)),
    )
