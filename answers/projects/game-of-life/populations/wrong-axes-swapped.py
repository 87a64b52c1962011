# loses: populations-values, populations-apart
# says: The axes are swapped
# hint: 1
def populations(worlds, generations):
    living = [worlds.sum(axis=(1, 2))]
    for _ in range(generations):
        counts = sum(np.roll(worlds, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)) - worlds
        worlds = ((counts == 3) | (worlds == 1) & (counts == 2)).astype(np.uint8)
        living.append(worlds.sum(axis=(1, 2)))
    return np.array(living, dtype=np.int64).T
