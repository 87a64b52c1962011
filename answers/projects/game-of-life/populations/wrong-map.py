# loses: populations-no-loop
# says: the Python code runs once per element
def populations(worlds, generations):
    living = [worlds.sum(axis=(1, 2))]
    for _ in range(generations):
        worlds = np.array(list(map(next_generation, worlds)))
        living.append(worlds.sum(axis=(1, 2)))
    return np.array(living, dtype=np.int64)
