# way: With windows over the last two axes: only these two get a frame, and each world its own.
def populations(worlds, generations):
    living = [worlds.sum(axis=(1, 2))]
    for _ in range(generations):
        wide = np.pad(worlds, [(0, 0), (1, 1), (1, 1)], mode="wrap")
        counts = sliding_window_view(wide, (3, 3), axis=(1, 2)).sum(axis=(3, 4)) - worlds
        worlds = ((counts == 3) | (worlds == 1) & (counts == 2)).astype(np.uint8)
        living.append(worlds.sum(axis=(1, 2)))
    return np.array(living, dtype=np.int64)
