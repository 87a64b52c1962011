# loses: populations-values, populations-apart
# says: values are wrong
def populations(worlds, generations):
    n, rows, columns = worlds.shape
    wide = worlds.reshape(n * rows, columns)
    living = []
    for _ in range(generations + 1):
        living.append(wide.reshape(n, rows, columns).sum(axis=(1, 2)))
        wide = next_generation(wide)
    return np.array(living, dtype=np.int64)
