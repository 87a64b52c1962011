def rings(n):
    return (n - 1 - np.maximum(
        np.abs(2 * np.arange(n) - n + 1)[:, np.newaxis], np.abs(2 * np.arange(n) - n + 1)
    )) // 2
