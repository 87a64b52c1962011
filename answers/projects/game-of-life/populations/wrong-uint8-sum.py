# loses: populations-values
# says: one byte is too small for this sum
# hint: 2
def populations(worlds, generations):
    living = [worlds.sum(axis=(1, 2), dtype=np.uint8)]
    for _ in range(generations):
        counts = sum(np.roll(worlds, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)) - worlds
        worlds = ((counts == 3) | (worlds == 1) & (counts == 2)).astype(np.uint8)
        living.append(worlds.sum(axis=(1, 2), dtype=np.uint8))
    return np.array(living).astype(np.int64)
