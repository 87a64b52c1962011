# loses: populations-values, populations-apart
# says: One too few along axis 0
# hint: 1
def populations(worlds, generations):
    living = np.empty((generations, len(worlds)), dtype=np.int64)
    for t in range(generations):
        counts = sum(np.roll(worlds, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)) - worlds
        worlds = ((counts == 3) | (worlds == 1) & (counts == 2)).astype(np.uint8)
        living[t] = worlds.sum(axis=(1, 2))
    return living
